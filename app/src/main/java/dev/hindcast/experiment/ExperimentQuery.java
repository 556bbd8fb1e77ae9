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
import java.util.Collections;
import java.util.LinkedHashMap;
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
     * Experiments as they were after one of their events each: rebuilt from what was recorded until then.
     *
     * @param versions the sequence number of the last event that counts, by experiment
     * @param today the day by which overdue is told
     */
    record ExperimentsAt(Map<ExperimentId, Long> versions, LocalDate today)
            implements ExperimentQuery<ExperimentsAt.Result> {

        public ExperimentsAt {
            versions = Map.copyOf(versions);
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The experiments, in the order in which they were planned. */
        public record Result(List<Detail> experiments) {

            public Result {
                experiments = List.copyOf(experiments);
            }
        }
    }

    /** The requests for buy-in that a person has not answered, of experiments that have not started; oldest first. */
    record BuyInsAskedOf(PersonId person) implements ExperimentQuery<BuyInsAskedOf.Result> {

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The requests. */
        public record Result(List<Asked> requests) {

            public Result {
                requests = List.copyOf(requests);
            }
        }
    }

    /** Which tracking server runs are read from. */
    record TrackingServer() implements ExperimentQuery<TrackingServer.Result> {

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** Its address; none when none is configured. */
        public record Result(@Nullable String url) {

            public boolean isConfigured() {
                return url != null;
            }
        }
    }

    /**
     * A run as the tracking server knows it now, by its address or its identifier. The rules {@code tracking-not-configured},
     * {@code run-unknown} and {@code tracking-unavailable} say why there is none.
     */
    record ReadRun(String run) implements ExperimentQuery<ReadRun.Result> {

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The run. */
        public record Result(TrackedRun run) {}
    }

    /**
     * The latest runs of the tracking server, the newest first; the same rules as of {@link ReadRun}.
     *
     * @param text found in the name of the run or of its experiment there
     */
    record RecentRuns(@Nullable String text) implements ExperimentQuery<RecentRuns.Result> {

        /** So many are told. */
        public static final int MOST = 50;

        @Override
        public Class<Result> answer() {
            return Result.class;
        }

        /** The runs. */
        public record Result(List<TrackedRun> runs) {

            public Result {
                runs = List.copyOf(runs);
            }
        }
    }

    /** A request for buy-in that waits for an answer, with what is to be borne. */
    record Asked(
            ExperimentId experiment,
            ProjectId project,
            String title,
            String hypothesis,
            RiskLevel risk,
            int timeboxDays,
            Money budget,
            PersonId requestedBy,
            Instant requestedAt,
            @Nullable String note) {}

    /**
     * An experiment in a list.
     *
     * @param askedForBuyIn who has not answered a request for buy-in yet
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
            List<PersonId> askedForBuyIn,
            PersonId plannedBy,
            Instant plannedAt,
            LocalDate plannedOn,
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
            long version) {

        public Summary {
            askedForBuyIn = List.copyOf(askedForBuyIn);
        }
    }

    /** An experiment with everything recorded of it, oldest first. */
    record Detail(
            Summary summary,
            String method,
            List<Note> riskAcceptances,
            List<BuyIn> buyIns,
            List<Reading> readings,
            List<Insight> insights,
            List<Run> runs,
            List<Extension> extensions,
            List<Raise> raises,
            @Nullable Ending ending) {

        public Detail {
            riskAcceptances = List.copyOf(riskAcceptances);
            buyIns = List.copyOf(buyIns);
            readings = List.copyOf(readings);
            insights = List.copyOf(insights);
            runs = List.copyOf(runs);
            extensions = List.copyOf(extensions);
            raises = List.copyOf(raises);
        }
    }

    /** Something said by a person. */
    record Note(PersonId by, Instant at, String text) {}

    /** How a person answered a request for buy-in. */
    enum Answer {
        AWAITED,
        ACCEPTED,
        DECLINED
    }

    /**
     * A person's buy-in: asked for, given of their own accord, or declined.
     *
     * @param requestedBy who asked; none when nobody did
     * @param note what was said with the request
     * @param words what the person said
     */
    record BuyIn(
            PersonId person,
            @Nullable PersonId requestedBy,
            @Nullable Instant requestedAt,
            @Nullable String note,
            Answer answer,
            @Nullable Instant answeredAt,
            @Nullable String words) {}

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

    /** A linked run of a tracking tool, with what its metrics and parameters were when it was linked. */
    record Run(
            String url,
            @Nullable String name,
            Map<String, BigDecimal> metrics,
            Map<String, String> parameters,
            PersonId by,
            Instant at) {

        public Run {
            metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
            parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        }

        /** The tool it lives in. */
        public RunTool tool() {
            return RunTool.of(url);
        }
    }

    /** Days added to the timebox. */
    record Extension(int days, int timeboxDays, String reason, PersonId by, Instant at) {}

    /** A raised budget. */
    record Raise(Money budget, String reason, PersonId by, Instant at) {}

    /** How it ended. */
    record Ending(
            Verdict verdict, String summary, @Nullable String explanation, LocalDate on, PersonId by, Instant at) {}
}
