package dev.hindcast.experiment;

import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.InsightId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be asked about experiments. */
public sealed interface ExperimentQuery<R> extends Query<R> {

    /**
     * Experiments across projects, newest plan first unless sorted by {@code title}, {@code state}, {@code plannedAt},
     * {@code timeboxEnd} or {@code budget}.
     *
     * @param projects only of these; all when empty
     * @param states only in these; all when empty
     * @param text found in title, hypothesis or metric
     * @param overdue only those past their timebox (true) or not (false)
     * @param today the day by which overdue is told
     */
    record ListExperiments(
            Set<ProjectId> projects,
            Set<ExperimentState> states,
            @Nullable String text,
            @Nullable PersonId plannedBy,
            @Nullable Boolean overdue,
            LocalDate today,
            PageRequest page)
            implements ExperimentQuery<ListExperiments.Result> {

        public ListExperiments {
            projects = Set.copyOf(projects);
            states = Set.copyOf(states);
        }

        /** All experiments of one project, up to a full page. */
        public static ListExperiments ofProject(ProjectId project, LocalDate today) {
            return new ListExperiments(
                    Set.of(project), Set.of(), null, null, null, today, PageRequest.first(Page.MAX_SIZE));
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The page of experiments. */
        public record Result(Page<Summary> experiments) {}
    }

    /** One experiment with all that was recorded of it; empty when there is none. */
    record GetExperiment(ExperimentId experiment, LocalDate today) implements ExperimentQuery<GetExperiment.Result> {

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The experiment, when it exists. */
        public record Result(Optional<Detail> experiment) {}
    }

    /**
     * Insights across experiments, newest first.
     *
     * @param projects only of these; all when empty
     * @param text found in the insight
     */
    record ListInsights(Set<ProjectId> projects, @Nullable String text, PageRequest page)
            implements ExperimentQuery<ListInsights.Result> {

        public ListInsights {
            projects = Set.copyOf(projects);
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The page of insights. */
        public record Result(Page<Insight> insights) {}
    }

    /**
     * An experiment in a list.
     *
     * @param timeboxEnd the last day of the timebox; none before the start
     * @param criterionMet whether the last reading meets the criterion; none without a reading
     * @param overdue running past its timebox
     */
    record Summary(
            ExperimentId experiment,
            ProjectId project,
            String title,
            String hypothesis,
            ExperimentState state,
            RiskLevel risk,
            boolean riskAccepted,
            PersonId plannedBy,
            Instant plannedAt,
            @Nullable LocalDate startedOn,
            int timeboxDays,
            @Nullable LocalDate timeboxEnd,
            boolean overdue,
            Money budget,
            Criterion criterion,
            @Nullable BigDecimal lastReading,
            @Nullable Boolean criterionMet,
            @Nullable Verdict verdict,
            @Nullable LocalDate endedOn,
            int insights,
            long version) {}

    /** An experiment with everything recorded of it, oldest first. */
    record Detail(
            Summary summary,
            String method,
            List<Note> riskAcceptances,
            List<Reading> readings,
            List<Insight> insights,
            List<Run> runs,
            List<Extension> extensions,
            List<Raise> raises,
            @Nullable Ending ending) {

        public Detail {
            riskAcceptances = List.copyOf(riskAcceptances);
            readings = List.copyOf(readings);
            insights = List.copyOf(insights);
            runs = List.copyOf(runs);
            extensions = List.copyOf(extensions);
            raises = List.copyOf(raises);
        }
    }

    /** Something said by a person. */
    record Note(PersonId by, Instant at, String text) {}

    /** A value of the metric. */
    record Reading(
            BigDecimal value,
            boolean criterionMet,
            @Nullable String note,
            LocalDate effective,
            PersonId by,
            Instant at) {}

    /** Knowledge gained. */
    record Insight(
            InsightId insight,
            ExperimentId experiment,
            ProjectId project,
            String experimentTitle,
            String text,
            LocalDate effective,
            PersonId by,
            Instant at) {}

    /** A linked run of a tracking tool. */
    record Run(String url, @Nullable String name, Map<String, BigDecimal> metrics, PersonId by, Instant at) {}

    /** Days added to the timebox. */
    record Extension(int days, int timeboxDays, String reason, PersonId by, Instant at) {}

    /** A raised budget. */
    record Raise(Money budget, String reason, PersonId by, Instant at) {}

    /** How it ended. */
    record Ending(
            Verdict verdict, String summary, @Nullable String explanation, LocalDate on, PersonId by, Instant at) {}
}
