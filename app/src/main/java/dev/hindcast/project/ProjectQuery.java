package dev.hindcast.project;

import dev.hindcast.shared.Code;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked about projects. */
public sealed interface ProjectQuery<R> extends Query<R> {

    /**
     * The projects that pass every filter; an empty or absent filter lets all pass. Sorted by {@code key}, {@code name},
     * {@code stage}, {@code unit}, {@code goal}, {@code health}, {@code framed} or {@code changed}.
     *
     * @param text part of the key, the name or the problem
     * @param mine only projects that this person owns, framed or has a seat in
     */
    record ProjectList(
            @Nullable String text,
            Set<Stage> stages,
            Set<Code> units,
            Set<Code> goals,
            @Nullable PersonId owner,
            Set<Health> health,
            Set<Outcome> outcomes,
            @Nullable Boolean paused,
            Set<String> tags,
            @Nullable PersonId mine,
            PageRequest page)
            implements ProjectQuery<ProjectList.Result> {

        public ProjectList {
            stages = Set.copyOf(stages);
            units = Set.copyOf(units);
            goals = Set.copyOf(goals);
            health = Set.copyOf(health);
            outcomes = Set.copyOf(outcomes);
            tags = Set.copyOf(tags);
        }

        /** Every project. */
        public static ProjectList all(PageRequest page) {
            return new ProjectList(
                    null, Set.of(), Set.of(), Set.of(), null, Set.of(), Set.of(), null, Set.of(), null, page);
        }

        /** One page of the list. */
        public record Result(Page<Row> projects) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** A project in a list; {@code changedAt} is when its last event was recorded. */
    record Row(
            ProjectId id,
            String key,
            String name,
            Stage stage,
            boolean paused,
            @Nullable Outcome outcome,
            String unit,
            @Nullable String goal,
            @Nullable Origin origin,
            @Nullable PersonId owner,
            @Nullable Health health,
            List<String> tags,
            boolean imported,
            LocalDate framedOn,
            Instant changedAt,
            long version) {}

    /** Everything about one project; the rule {@code project-unknown} is broken when there is none. */
    record ProjectPage(ProjectId project) implements ProjectQuery<ProjectPage.Result> {

        /** The project. */
        public record Result(ProjectDetails project) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * A project as it was after one of its events: rebuilt from what was recorded until then; the rule
     * {@code project-unknown} is broken when there is none.
     *
     * @param version the sequence number of the last event that counts
     */
    record ProjectAt(ProjectId project, long version) implements ProjectQuery<ProjectAt.Result> {

        /**
         * The project then.
         *
         * @param facts by which its gates were judged
         */
        public record Result(ProjectDetails project, GateFacts facts) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** What the next gate of a project misses now; the rule {@code project-unknown} is broken when there is none. */
    record GateOf(ProjectId project) implements ProjectQuery<GateOf.Result> {

        /**
         * The state of the gate.
         *
         * @param to where it leads; none from a closed project
         * @param missing everything it misses; empty when it may be passed
         * @param passed of an imported project, what the gates behind it would have needed; listed, not demanded
         */
        public record Result(
                ProjectId project,
                Stage stage,
                @Nullable Stage to,
                List<Missing> missing,
                List<Missing> passed,
                long version) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * The charters that wait for a person's decision, the longest waiting first: as owner, for an owner who named them, or
     * as an executive where the owner framed the project and so cannot approve it.
     *
     * @param executive whether the person is one
     * @param today by which delegations hold
     */
    record ChartersWaitingFor(PersonId person, boolean executive, LocalDate today)
            implements ProjectQuery<ChartersWaitingFor.Result> {

        /** The charters. */
        public record Result(List<WaitingCharter> charters) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /**
     * A charter that waits.
     *
     * @param insteadOf the owner for whom a delegate decides
     */
    record WaitingCharter(
            ProjectId project,
            String key,
            String name,
            PersonId requestedBy,
            LocalDate requestedOn,
            @Nullable PersonId insteadOf) {}

    /** The status reports that were sent of a project, the latest first. */
    record StatusReports(ProjectId project) implements ProjectQuery<StatusReports.Result> {

        /** The reports. */
        public record Result(List<StatusReport> reports) {}

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** A status report as it was sent; the text is Markdown. */
    record StatusReport(
            StatusReportId report,
            Voice voice,
            LocalDate from,
            LocalDate to,
            String title,
            String text,
            PersonId by,
            LocalDate on,
            List<PersonId> recipients) {}

    /** Wins across projects, the latest first; of one year when it is given. */
    record Wins(@Nullable Integer year, PageRequest page) implements ProjectQuery<Wins.Result> {

        /** The page, and every year that has wins, the latest first. */
        public record Result(Page<CelebratedWin> wins, List<Integer> years) {
            public Result {
                years = List.copyOf(years);
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }

    /** A celebrated success with the people behind it and the project it was a success of. */
    record CelebratedWin(
            WinId win,
            ProjectId project,
            String key,
            String projectName,
            List<PersonId> people,
            String story,
            @Nullable String testimonial,
            @Nullable PersonId testimonialBy,
            LocalDate celebratedOn,
            PersonId celebratedBy) {
        public CelebratedWin {
            people = List.copyOf(people);
        }
    }
}
