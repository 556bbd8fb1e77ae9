package dev.hindcast.search.read.failures;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a post-mortem, as far as finding it needs it.
 *
 * @param text the published text; absent before the first publication
 * @param restrictedTo the units it is restricted to; absent when everyone may read it
 * @param involved the participants and the person who opened it, who may always read it
 * @param composed identifiers of the documents that were composed from it
 */
record PostMortemFacts(
        String postMortem,
        @Nullable String project,
        @Nullable String externalKey,
        @Nullable String unit,
        @Nullable Text text,
        boolean amending,
        @Nullable Set<String> restrictedTo,
        Set<String> involved,
        Set<String> composed)
        implements Facts {

    /** A published text. */
    record Text(
            String title,
            Instant publishedAt,
            Map<String, String> sections,
            List<Factor> factors,
            List<Lesson> lessons,
            List<String> tags) {
        private long weight() {
            return 300L * (factors.size() + lessons.size())
                    + sections.values().stream().mapToLong(String::length).sum();
        }
    }

    /** A contributing factor. */
    record Factor(
            String cause,
            @Nullable String evidence,
            @Nullable String enteredIn,
            @Nullable String caughtIn) {}

    /** A lesson. */
    record Lesson(String lesson, String statement, @Nullable String advice, List<String> tags) {}

    static String id(String postMortem) {
        return "post-mortem:" + postMortem;
    }

    /** A post-mortem of which nothing was told yet. */
    static PostMortemFacts unknown(String id) {
        return new PostMortemFacts(id, null, null, null, null, false, null, Set.of(), Set.of());
    }

    @Override
    public String id() {
        return id(postMortem);
    }

    @Override
    public long weight() {
        return 1_000L + (text == null ? 0 : text.weight());
    }

    Set<String> readers() {
        return restrictedTo == null ? Readers.EVERYONE : Readers.restrictedTo(restrictedTo, involved);
    }

    PostMortemFacts about(@Nullable String newProject, @Nullable String newExternalKey, @Nullable String newUnit) {
        return new PostMortemFacts(
                postMortem, newProject, newExternalKey, newUnit, text, amending, restrictedTo, involved, composed);
    }

    PostMortemFacts published(Text newText) {
        return new PostMortemFacts(
                postMortem, project, externalKey, unit, newText, false, restrictedTo, involved, composed);
    }

    /** With one section of the published text replaced; unchanged when nothing was published. */
    PostMortemFacts redacted(String section, String newText) {
        if (text == null) {
            return this;
        }
        var sections = Labels.with(text.sections, section, newText);
        var redacted = new Text(text.title, text.publishedAt, sections, text.factors, text.lessons, text.tags);
        return new PostMortemFacts(
                postMortem, project, externalKey, unit, redacted, amending, restrictedTo, involved, composed);
    }

    /** With other tags on the published text; unchanged when nothing was published, or while it is being amended. */
    PostMortemFacts tagged(List<String> tags) {
        if (text == null || amending) {
            return this;
        }
        var tagged = new Text(text.title, text.publishedAt, text.sections, text.factors, text.lessons, tags);
        return new PostMortemFacts(
                postMortem, project, externalKey, unit, tagged, amending, restrictedTo, involved, composed);
    }

    PostMortemFacts beingAmended() {
        return new PostMortemFacts(
                postMortem, project, externalKey, unit, text, true, restrictedTo, involved, composed);
    }

    PostMortemFacts restrictedTo(@Nullable Set<String> units) {
        return new PostMortemFacts(postMortem, project, externalKey, unit, text, amending, units, involved, composed);
    }

    PostMortemFacts withInvolved(String person) {
        return new PostMortemFacts(
                postMortem, project, externalKey, unit, text, amending, restrictedTo, with(involved, person), composed);
    }

    PostMortemFacts composedInto(Set<String> documents) {
        return new PostMortemFacts(
                postMortem, project, externalKey, unit, text, amending, restrictedTo, involved, documents);
    }

    static Set<String> with(Set<String> set, String element) {
        var copy = new TreeSet<>(set);
        copy.add(element);
        return copy;
    }
}
