package dev.hindcast.timeline;

import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Source;
import dev.hindcast.value.ValueQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked of the timeline. */
public sealed interface TimelineQuery<R> extends Query<R> {

    /**
     * What happened to a project, in words, the latest first unless sorted by {@code recordedAt} or {@code effective}.
     *
     * @param asOf only what was recorded by then, when given
     * @param kinds only these parts of its life; all when empty
     * @param person only what this person did
     * @param text found in what was said, or in the name of what it happened to
     */
    record OfProject(
            ProjectId project,
            @Nullable Instant asOf,
            Set<TimelineKind> kinds,
            @Nullable PersonId person,
            @Nullable String text,
            PageRequest page,
            Actor reader)
            implements TimelineQuery<OfProject.Result> {

        public OfProject {
            kinds = Set.copyOf(kinds);
        }

        /** Whatever happened in these parts of its life. */
        public OfProject(
                ProjectId project, @Nullable Instant asOf, Set<TimelineKind> kinds, PageRequest page, Actor reader) {
            this(project, asOf, kinds, null, null, page, reader);
        }

        /** One page of entries. */
        public record Result(List<Entry> items, int page, int size, long total) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * What of a project's history counts at a moment; the rule {@code moment-unknown} is broken when the event is none of
     * the project that the reader may read, and {@code project-not-yet} before there was a project.
     */
    record StandingAt(ProjectId project, Moment moment, Actor reader) implements TimelineQuery<StandingAt.Result> {

        /**
         * The moment.
         *
         * @param entry the event it follows; the last one by then of a day or now
         * @param day the day on which it falls
         * @param project the sequence number of the project's last event by then
         * @param experiments of each of its experiments likewise
         * @param earlier the event before, when there is one
         * @param later the event after, when there is one
         */
        public record Result(
                Entry entry,
                Instant recordedAt,
                LocalDate day,
                long project,
                Map<ExperimentId, Long> experiments,
                @Nullable String earlier,
                @Nullable String later) {

            public Result {
                experiments = Map.copyOf(experiments);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** A project as it was at a moment, rebuilt from its events; the same rules as of {@link StandingAt}. */
    record AsOfHere(ProjectId project, Moment moment, Actor reader) implements TimelineQuery<AsOfHere.Result> {

        /**
         * The project with what belongs to it.
         *
         * @param missing what the next gate missed then; empty when it could be passed, or when there was none
         * @param postMortems those there were, of those that the reader may read now
         * @param ledger as it was recorded by then
         * @param figures as they were known by then
         */
        public record Result(
                StandingAt.Result standing,
                ProjectDetails project,
                List<Missing> missing,
                List<ExperimentQuery.Detail> experiments,
                List<PostMortemThen> postMortems,
                ValueQuery.LedgerOf.Result ledger,
                PortfolioQuery.ProjectFigures.Result figures) {

            public Result {
                missing = List.copyOf(missing);
                postMortems = List.copyOf(postMortems);
                experiments = List.copyOf(experiments);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * A post-mortem at a moment.
     *
     * @param title as it was opened
     * @param isOfProject whether it is about the project as a whole
     * @param brief one lesson is enough
     * @param published a text of it was published by then
     */
    record PostMortemThen(
            PostMortemId postMortem, String title, boolean isOfProject, boolean brief, boolean published) {

        /** The same, published. */
        public PostMortemThen asPublished() {
            return new PostMortemThen(postMortem, title, isOfProject, brief, true);
        }
    }

    /** Two moments of a project side by side, the earlier one first; the same rules as of {@link StandingAt}. */
    record Compare(ProjectId project, Moment from, Moment to, Actor reader) implements TimelineQuery<Compare.Result> {

        /** All that holds at either moment, part by part. */
        public record Result(StandingAt.Result from, StandingAt.Result to, List<Part> parts) {

            public Result {
                parts = List.copyOf(parts);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** A part of what holds of a project. */
    record Part(String title, List<Difference> facts) {

        public Part {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A fact at two moments.
     *
     * @param before in words; none when it did not hold yet
     * @param after in words; none when it holds no more
     */
    record Difference(
            String label, @Nullable String before, @Nullable String after) {

        public boolean isChanged() {
            return !Objects.equals(before, after);
        }
    }

    /**
     * What was recorded after one moment and by another in any project, in words, the latest first.
     *
     * @param types only events of these logical names
     * @param projects only of these projects; of all when empty
     */
    record Recorded(Instant after, Instant until, Set<String> types, Set<ProjectId> projects, int most, Actor reader)
            implements TimelineQuery<Recorded.Result> {

        public Recorded {
            types = Set.copyOf(types);
            projects = Set.copyOf(projects);
        }

        /**
         * The latest of them.
         *
         * @param total how many there are
         */
        public record Result(List<Happened> items, long total) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** An event with the project that it belongs to, if any. */
    record Happened(@Nullable ProjectId project, Entry entry) {}

    /**
     * One event.
     *
     * @param event the event's identifier
     * @param aggregate what it happened to
     * @param sequence the number of the event in the history of its aggregate, from zero
     * @param type the event's logical name
     * @param words what happened, as a sentence
     * @param actor the identifier of who did it
     * @param actorName their name
     * @param data the event as it is kept
     */
    record Entry(
            String event,
            TimelineKind kind,
            String aggregate,
            long sequence,
            String type,
            String words,
            String actor,
            String actorName,
            Instant recordedAt,
            LocalDate effective,
            Source source,
            Map<String, Object> data) {}
}
