package dev.hindcast.search.read.failures;

import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What a document must say to be found, and nothing else: by this hits and facets are counted.
 *
 * @see "ADR-0070"
 */
record Matching(QueryText text, Wording wording, NamedValues named) {

    /** Where every text of a document stands together. */
    static final String ALL = "texts.all";

    /** A guessed word weighs less than a typed one. */
    static final float GUESSED = 0.5f;

    /** What a word that stands nowhere was most likely meant to be. */
    static final float CORRECTED = 0.8f;

    static final float SYNONYM = 0.4f;

    SearchPredicate predicate(SearchPredicateFactory f) {
        if (text.isEmpty()) {
            return f.matchAll().toPredicate();
        }
        var all = f.bool();
        text.excluded().forEach(words -> all.mustNot(phrase(f, words)));
        named.narrow(f, all);
        var phrases = phrases();
        phrases.forEach(words -> all.must(phrase(f, words)));
        if (!wording.isEmpty()) {
            // A memory is vague: whatever has more of its words comes first, and what has few of them comes, too.
            var some = f.bool();
            words(f, some);
            all.must(some);
        } else if (phrases.isEmpty() && !text.words().isEmpty()) {
            return f.matchNone().toPredicate();
        } else {
            all.must(f.matchAll());
        }
        return all.toPredicate();
    }

    /** The phrases that have a word which can be found. */
    List<String> phrases() {
        return text.phrases().stream()
                .filter(words -> !Terms.of(words, Analysis.STEMS).isEmpty())
                .toList();
    }

    /** Each of the words, wherever it stands. */
    void words(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> any) {
        wording.stems()
                .forEach((stem, count) -> any.should(
                        f.match().field(ALL).boost(count).matching(stem).skipAnalysis()));
        for (var word : wording.words()) {
            if (!word.meant().equals(word.typed())) {
                any.should(f.match().field(ALL).boost(CORRECTED).matching(word.meant()));
            }
            if (!word.guesses().isEmpty()) {
                any.should(f.match().field(ALL).boost(GUESSED).matching(String.join(" ", word.guesses())));
            }
        }
        wording.synonyms()
                .forEach(words -> any.should(f.phrase()
                        .field(ALL)
                        .boost(SYNONYM / words.split(" ").length)
                        .matching(words)));
    }

    /** The words in this order in one of the texts. */
    static SearchPredicate phrase(SearchPredicateFactory f, String words) {
        var any = f.bool().should(f.phrase().field(ALL).matching(words));
        for (var field : TextField.values()) {
            if (field.weight() > 0) {
                any.should(f.phrase().field(field.path()).boost(field.weight()).matching(words));
            }
        }
        return any.toPredicate();
    }
}
