package dev.hindcast.search.read.failures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Gathers what events change, and saves facts and documents together, in one durable step. */
final class FailureWriter {

    private static final int SUBJECTS_AT_ONCE = 200;

    private final FailureIndex index;
    private final FactStore facts;
    private final AtomicInteger written = new AtomicInteger();
    private volatile int toWrite;
    private boolean empty;

    private FailureWriter(FailureIndex index, FactStore facts, boolean empty) {
        this.index = index;
        this.facts = facts;
        this.empty = empty;
    }

    static FailureWriter into(FailureIndex index) {
        return new FailureWriter(index, FactStore.of(index), false);
    }

    /** Writes into an index that has nothing yet. */
    static FailureWriter intoEmpty(FailureIndex index) {
        return new FailureWriter(index, FactStore.ofEmpty(index), true);
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
        if (write()) {
            index.makeDurable();
            facts.saved();
        }
    }

    /** Writes as {@link #save()} does, and leaves it to a later save to make it durable. */
    synchronized void unburden() {
        if (write()) {
            index.makeVisible();
            facts.saved();
        }
    }

    /** About how many bytes wait to be written. */
    synchronized long burden() {
        return facts.weight();
    }

    /** What share of a save under way is written, from 0 to 1. */
    double written() {
        var all = toWrite;
        return all == 0 ? 0 : Math.min(1, written.get() / (double) all);
    }

    /** What is not yet saved will be told again. */
    synchronized void forgetUnsaved() {
        facts.forget();
    }

    private boolean write() {
        if (!facts.isChanged()) {
            return false;
        }
        var subjects = withRelated(facts.changed());
        var composer = new Composer(facts.find(Labels.ID, Labels.class).orElse(Labels.NONE));
        var parts = Math.ceilDiv(subjects.size(), SUBJECTS_AT_ONCE);
        written.set(0);
        toWrite = subjects.size();
        IntStream.range(0, parts).parallel().forEach(part -> {
            var from = part * SUBJECTS_AT_ONCE;
            var some = subjects.subList(from, Math.min(subjects.size(), from + SUBJECTS_AT_ONCE));
            new Part(composer).write(some);
            written.addAndGet(some.size());
        });
        empty = false;
        return true;
    }

    /** The changed facts, and the post-mortems about changed projects. */
    private List<Facts> withRelated(Map<String, Facts> changed) {
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

    /** Some of the subjects that are written in one step. */
    private final class Part {
        private final Map<String, FailureDocument> documents = new TreeMap<>();
        private final Set<String> removed = new HashSet<>();
        private final Composer composer;

        Part(Composer composer) {
            this.composer = composer;
        }

        void write(Collection<Facts> subjects) {
            for (var subject : subjects) {
                var now = composed(subject);
                facts.put(now);
                var json = FactStore.JSON.writeValueAsString(now);
                documents.put(now.id(), FailureDocument.facts(now.id(), json));
            }
            if (empty) {
                index.add(documents.values());
            } else {
                index.write(documents.values(), removed);
            }
        }

        private Facts composed(Facts subject) {
            return switch (subject) {
                case ProjectFacts project -> project.composedInto(add(composer.compose(project), project.composed()));
                case PostMortemFacts postMortem -> {
                    var project = postMortem.project() == null
                            ? null
                            : facts.find(ProjectFacts.id(postMortem.project()), ProjectFacts.class)
                                    .orElse(null);
                    yield postMortem.composedInto(add(composer.compose(postMortem, project), postMortem.composed()));
                }
                case PersonUnit unit -> unit;
                case Labels labels -> labels;
                case SynonymFacts synonyms -> synonyms;
            };
        }

        private Set<String> add(List<FailureDocument> composed, Set<String> before) {
            composed.forEach(document -> documents.put(document.id(), document));
            var now = composed.stream().map(FailureDocument::id).collect(Collectors.toSet());
            before.stream().filter(id -> !now.contains(id)).forEach(removed::add);
            return now;
        }
    }
}
