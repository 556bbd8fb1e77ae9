package dev.hindcast.search.read.failures;

import dev.hindcast.shared.Actor;
import java.util.Set;

/**
 * What a question is understood by, besides its words.
 *
 * @param readers what the reader may find
 */
record Known(Visible readers, Labels labels, Synonyms synonyms) {

    static Known to(Actor reader, FailureIndex index) {
        var person = PersonUnit.id(reader.person().value());
        var facts = index.facts(Set.of(person, Labels.ID, SynonymFacts.ID));
        var unit = facts.containsKey(person)
                ? FactStore.JSON.readValue(facts.get(person), PersonUnit.class).unit()
                : null;
        var labels = facts.containsKey(Labels.ID)
                ? FactStore.JSON.readValue(facts.get(Labels.ID), Labels.class)
                : Labels.NONE;
        var synonyms = facts.containsKey(SynonymFacts.ID)
                ? FactStore.JSON.readValue(facts.get(SynonymFacts.ID), SynonymFacts.class)
                : SynonymFacts.NONE;
        return new Known(
                new Visible(Readers.heldBy(reader, unit), index.hiddenFrom(reader)), labels, Synonyms.of(synonyms));
    }
}
