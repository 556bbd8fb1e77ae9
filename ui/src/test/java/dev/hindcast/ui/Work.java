package dev.hindcast.ui;

import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.InsightId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.transfer.ImportKind;
import dev.hindcast.transfer.ImportReport;
import dev.hindcast.transfer.TransferQuery;
import dev.hindcast.value.ValueQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The work around the portfolio: experiments, actions, lessons, imports. */
final class Work {

    private static final Instant THEN = Instant.parse("2026-09-01T08:00:00Z");

    private Work() {}

    static ExperimentQuery.ListExperiments.Result experiments(int size) {
        var all = List.of(
                summary("x-1", "Route model on a week of orders", ExperimentState.RUNNING, null, true),
                summary("x-2", "Reminders by text message", ExperimentState.RUNNING, null, false),
                summary("x-3", "Forecast by store and day", ExperimentState.CONCLUDED, Verdict.VALIDATED, false),
                summary("x-4", "Shelf photos by drone", ExperimentState.ABANDONED, Verdict.ABANDONED, false));
        return new ExperimentQuery.ListExperiments.Result(
                new Page<>(all.subList(0, Math.min(size, all.size())), 0, size, all.size()));
    }

    static ExperimentQuery.GetExperiment.Result experiment() {
        return new ExperimentQuery.GetExperiment.Result(Optional.of(new ExperimentQuery.Detail(
                summary("x-1", "Route model on a week of orders", ExperimentState.RUNNING, null, true),
                "Replay one week of orders and compare the empty kilometres",
                List.of(),
                List.of(new ExperimentQuery.BuyIn(
                        new PersonId("ada"),
                        new PersonId("ben"),
                        THEN,
                        "A week of late orders",
                        ExperimentQuery.Answer.ACCEPTED,
                        THEN,
                        "We can bear it")),
                List.of(reading("6.1", LocalDate.of(2026, 9, 30)), reading("8.4", LocalDate.of(2026, 10, 20))),
                List.of(new ExperimentQuery.Insight(
                        new InsightId("n-1"),
                        new ExperimentId("x-1"),
                        new ProjectId("p-1"),
                        "Route model",
                        "Drivers already avoid the ring road",
                        LocalDate.of(2026, 10, 1),
                        new PersonId("ben"),
                        THEN)),
                List.of(new ExperimentQuery.Run(
                        "https://wandb.ai/fleet/routes/runs/9k2xq7lm",
                        "swept-heron-14",
                        Map.of("Empty kilometres saved, %", new BigDecimal("8.4")),
                        Map.of("depth", "6"),
                        new PersonId("ben"),
                        THEN)),
                List.of(),
                List.of(),
                null)));
    }

    /** Nearly all of the budget of the first one. */
    static ValueQuery.SpentOn.Result spent() {
        return new ValueQuery.SpentOn.Result(Map.of(new ExperimentId("x-1"), List.of(Money.of(17_100, "EUR"))));
    }

    private static ExperimentQuery.Reading reading(String value, LocalDate day) {
        return new ExperimentQuery.Reading(new BigDecimal(value), false, null, day, new PersonId("ben"), THEN);
    }

    private static ExperimentQuery.Summary summary(
            String id, String title, ExperimentState state, Verdict verdict, boolean overdue) {
        return new ExperimentQuery.Summary(
                new ExperimentId(id),
                new ProjectId("PROJ-1"),
                title,
                "Empty runs fall by a tenth",
                state,
                RiskLevel.MEDIUM,
                true,
                List.of(),
                new PersonId("ben"),
                THEN,
                LocalDate.of(2026, 9, 1),
                LocalDate.of(2026, 9, 14),
                42,
                overdue ? LocalDate.of(2026, 10, 26) : LocalDate.of(2026, 12, 18),
                overdue,
                Money.of(18_000, "EUR"),
                new Criterion(new Line("Empty kilometres saved, %"), Criterion.Comparison.AT_LEAST, BigDecimal.TEN),
                new BigDecimal("8.4"),
                false,
                verdict,
                verdict == null ? null : LocalDate.of(2026, 11, 2),
                2,
                5);
    }

    static PostMortemQuery.ListActions.Result actions(ActionState state, int size) {
        var all = state == ActionState.OPEN
                ? List.of(
                        action("a-1", "Agree on data access before the charter", LocalDate.of(2026, 11, 1), true),
                        action("a-2", "Teach two more engineers the feed", LocalDate.of(2026, 12, 15), false))
                : List.<PostMortemQuery.ListedAction>of();
        return new PostMortemQuery.ListActions.Result(
                new Page<>(all.subList(0, Math.min(size, all.size())), 0, size, all.size()));
    }

    private static PostMortemQuery.ListedAction action(String id, String title, LocalDate due, boolean overdue) {
        return new PostMortemQuery.ListedAction(
                new PostMortemQuery.Action(
                        new ActionId(id), title, new PersonId("ada"), due, ActionState.OPEN, null, null, null, null),
                new PostMortemId("m-1"),
                "Why the drones stayed on the ground",
                new ProjectId("p-1"),
                overdue);
    }

    static PostMortemQuery.ListLessons.Result lessons() {
        var lesson = new PostMortemQuery.PublishedLesson(
                new LessonId("l-1"),
                "Ask for the data before promising the model",
                "Have the owner of the source sign the charter too.",
                List.of("data", "charter"),
                new PostMortemId("m-1"),
                "Why the drones stayed on the ground",
                new ProjectId("p-1"),
                THEN);
        return new PostMortemQuery.ListLessons.Result(new Page<>(List.of(lesson), 0, 25, 1));
    }

    static TransferQuery.ListImports.Result imports() {
        return new TransferQuery.ListImports.Result(new Page<>(List.of(report()), 0, 20, 1));
    }

    static ImportReport report() {
        return new ImportReport(
                "i-1",
                ImportKind.PROJECTS,
                "inventory.csv",
                true,
                ImportReport.Status.DONE,
                2133,
                2130,
                2130,
                0,
                3,
                List.of(new ImportReport.RowFault(17, "Unit", "", "required", "must not be empty")),
                0,
                List.of(),
                null,
                THEN,
                THEN.plusSeconds(40));
    }
}
