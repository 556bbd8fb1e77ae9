package dev.hindcast.search.read.failures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Gathers what events change, and saves facts and documents together, in one durable step. */
final class FailureWriter {

    private final FailureIndex index;
    private final FactStore facts;

    FailureWriter(FailureIndex index) {
        this.index = index;
        this.facts = new FactStore(index);
    }

    synchronized void project(String project, UnaryOperator<ProjectFacts> change) {
        facts.change(ProjectFacts.id(project), ProjectFacts.class, () -> ProjectFacts.unknown(project), change);
    }

    synchronized void postMortem(String postMortem, UnaryOperator<PostMortemFacts> change) {
        facts.change(
                PostMortemFacts.id(postMortem),
                PostMortemFacts.class,
                () -> PostMortemFacts.unknown(postMortem),
                change);
    }

    synchronized void labels(UnaryOperator<Labels> change) {
        facts.change(Labels.ID, Labels.class, () -> Labels.NONE, change);
    }

    synchronized void synonyms(UnaryOperator<SynonymFacts> change) {
        facts.change(SynonymFacts.ID, SynonymFacts.class, () -> SynonymFacts.NONE, change);
    }

    synchronized void unitOf(String person, String unit) {
        facts.put(new PersonUnit(PersonUnit.id(person), unit));
    }

    /** Writes all that was changed since the last time, and what is composed of it; returns once it is durable. */
    synchronized void save() {
        if (!facts.isChanged()) {
            return;
        }
        var batch = new Batch();
        batch.compose();
        index.write(batch.written.values(), batch.removed);
        index.makeDurable();
        facts.saved();
    }

    /** What is not yet saved will be told again. */
    synchronized void forgetUnsaved() {
        facts.forget();
    }

    /** Everything will be told again. */
    synchronized void forgetAll() {
        facts.forget();
        index.clear();
    }

    /** What is written in one step. */
    private final class Batch {
        private final Map<String, FailureDocument> written = new TreeMap<>();
        private final Set<String> removed = new HashSet<>();
        private final Composer composer =
                new Composer(facts.find(Labels.ID, Labels.class).orElse(Labels.NONE));

        void compose() {
            for (var projectOrPostMortem : withRelated(facts.changed())) {
                switch (projectOrPostMortem) {
                    case ProjectFacts project -> {
                        var now = add(composer.compose(project), project.composed());
                        facts.put(project.composedInto(now));
                    }
                    case PostMortemFacts postMortem -> {
                        var project = postMortem.project() == null
                                ? null
                                : facts.find(ProjectFacts.id(postMortem.project()), ProjectFacts.class)
                                        .orElse(null);
                        var now = add(composer.compose(postMortem, project), postMortem.composed());
                        facts.put(postMortem.composedInto(now));
                    }
                    case PersonUnit unit -> facts.put(unit);
                    case Labels labels -> facts.put(labels);
                    case SynonymFacts synonyms -> facts.put(synonyms);
                }
            }
            facts.changed().values().forEach(kept -> {
                var json = FactStore.JSON.writeValueAsString(kept);
                written.put(kept.id(), FailureDocument.facts(kept.id(), json));
            });
        }

        /** The changed facts, and the post-mortems about changed projects. */
        private Collection<Facts> withRelated(Map<String, Facts> changed) {
            var all = new HashMap<>(changed);
            for (var subject : changed.values()) {
                if (subject instanceof ProjectFacts project) {
                    for (var related : project.related()) {
                        facts.find(PostMortemFacts.id(related), PostMortemFacts.class)
                                .ifPresent(postMortem -> all.putIfAbsent(postMortem.id(), postMortem));
                    }
                }
            }
            return new ArrayList<>(all.values());
        }

        private Set<String> add(List<FailureDocument> documents, Set<String> before) {
            documents.forEach(document -> written.put(document.id(), document));
            var now = documents.stream().map(FailureDocument::id).collect(Collectors.toSet());
            before.stream().filter(id -> !now.contains(id)).forEach(removed::add);
            return now;
        }
    }
}
