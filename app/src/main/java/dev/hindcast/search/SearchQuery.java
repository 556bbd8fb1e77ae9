package dev.hindcast.search;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be asked of the failure index. What the reader may not see is neither found, counted nor suggested. */
public sealed interface SearchQuery<R> extends Query<R> {

    /** Longest text that can be searched for, in characters. */
    int MAX_TEXT = 5_000;

    /** Longest text that can be compared with, in characters. */
    int MAX_COMPARED = 20_000;

    /** Who asks. */
    Actor reader();

    /**
     * What is known about failing at something.
     *
     * @param text words, {@code "phrases"}, {@code -exclusions} and {@code field:values} of a {@link SearchField};
     *     everything when blank. The last word may be unfinished unless white space follows it.
     */
    record FindFailures(String text, FailureFilter filter, FailureOrder order, PageRequest page, Actor reader)
            implements SearchQuery<FindFailures.Result> {

        public FindFailures {
            if (text.length() > MAX_TEXT) {
                throw InvalidInput.of("q", "text.tooLong", "must have at most %d characters".formatted(MAX_TEXT));
            }
        }

        /**
         * One page of hits.
         *
         * @param didYouMean the text with its misspelt words corrected, when that finds more
         */
        public record Result(
                List<Hit> hits, Facets facets, @Nullable String didYouMean, int page, int size, long total) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * What somebody who is typing may be looking for.
     *
     * @param text as it stands, its last word unfinished
     * @param size 1 to 20
     */
    record Suggest(String text, int size, Actor reader) implements SearchQuery<Suggest.Result> {

        public Suggest {
            if (text.length() > MAX_TEXT) {
                throw InvalidInput.of("q", "text.tooLong", "must have at most %d characters".formatted(MAX_TEXT));
            }
            if (size < 1 || size > 20) {
                throw InvalidInput.of("size", "size.outOfRange", "must be 1 to 20");
            }
        }

        /** The likeliest first. */
        public record Result(List<Suggestion> suggestions) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * Something to look for.
     *
     * @param kind what it is
     * @param text how it reads
     * @param query the text to search for when it is taken
     */
    record Suggestion(Kind kind, String text, String query) {

        /** What can be suggested: the words typed, made complete; the title of something; a lesson; a tag. */
        public enum Kind {
            WORDS,
            TITLE,
            LESSON,
            TAG
        }
    }

    /**
     * Post-mortems most like a text, or like a project's name and problem; at least one of the two is needed. What the
     * project marked as not similar is left out.
     *
     * @param size 1 to 100
     */
    record FindSimilar(@Nullable String text, @Nullable ProjectId project, int size, Actor reader)
            implements SearchQuery<FindSimilar.Result> {

        /** The most that can be asked for. */
        public static final int MOST = 50;

        public FindSimilar {
            if (project == null && (text == null || text.isBlank())) {
                throw InvalidInput.of("text", "required", "is needed unless a project is given");
            }
            if (text != null && text.length() > MAX_COMPARED) {
                throw InvalidInput.of(
                        "text", "text.tooLong", "must have at most %d characters".formatted(MAX_COMPARED));
            }
            if (size < 1 || size > 100) {
                throw InvalidInput.of("size", "size.outOfRange", "must be 1 to 100");
            }
        }

        /** The most similar first. */
        public record Result(List<Similar> hits) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * Something found.
     *
     * @param id of the post-mortem, lesson, insight or project
     * @param href where it is read, below the address of the REST resources
     * @param postMortem the post-mortem it belongs to, when it does
     * @param project the key of the project it belongs to, when it does
     * @param unit the code of the business unit, when known
     * @param causes codes of the contributing factors' causes
     * @param lessons what was learned
     * @param highlights passages with the words that were found
     * @param score of relevance; higher is better, comparable within one answer only
     */
    record Hit(
            FailureKind kind,
            String id,
            String href,
            @Nullable String externalKey,
            String title,
            @Nullable String postMortem,
            @Nullable String project,
            @Nullable String projectName,
            @Nullable String unit,
            @Nullable Instant publishedAt,
            List<String> causes,
            List<String> lessons,
            List<Highlight> highlights,
            double score) {}

    /** A passage as HTML: escaped text, what was found between {@code <mark>} and {@code </mark>}. */
    record Highlight(String field, String text) {}

    /** How many hits there are of each kind, each counted as if its own kind of filter were not set. */
    record Facets(
            List<Facet> kind,
            List<Facet> cause,
            List<Facet> phase,
            List<Facet> unit,
            List<Facet> year,
            List<Facet> stage,
            List<Facet> status,
            List<Facet> tag,
            List<Facet> technique) {}

    /** A value to narrow hits by, its label, and how many hits have it. */
    record Facet(String value, String label, long count) {}

    /**
     * A post-mortem like the text asked about.
     *
     * @param passage the passage most like it, as HTML like a {@link Highlight}
     * @param score how much of what is asked about it covers, 0 to 1, weighted by how telling the words are
     */
    record Similar(String id, String title, String passage, List<SimilarLesson> lessons, double score) {}

    /** A lesson of a similar post-mortem. */
    record SimilarLesson(String id, String statement) {}
}
