package dev.hindcast.ui;

import dev.hindcast.desk.DeskQuery.Changed;
import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.desk.DeskQuery.News;
import dev.hindcast.desk.DeskQuery.NewsLine;
import dev.hindcast.desk.DeskQuery.NewsSection;
import dev.hindcast.desk.DeskQuery.Tasks;
import dev.hindcast.desk.DeskQuery.View;
import dev.hindcast.desk.MailWish;
import dev.hindcast.desk.Task;
import dev.hindcast.desk.TaskId;
import dev.hindcast.desk.TaskKind;
import dev.hindcast.desk.ViewId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What lies on a desk in tests of screens. */
final class Desk {

    private Desk() {}

    static Tasks.Result tasks() {
        return new Tasks.Result(
                List.of(
                        task(
                                "action:a-1",
                                TaskKind.ACTION_DUE,
                                "m-1",
                                "Log the calls",
                                LocalDate.of(2026, 11, 1),
                                null),
                        task("charter:p-1", TaskKind.CHARTER_TO_APPROVE, "p-1", "", null, null),
                        task("scope:s-1", TaskKind.SCOPE_CHANGE_TO_ACKNOWLEDGE, "s-1", "Also in France", null, null),
                        task(
                                "timebox:e-1",
                                TaskKind.TIMEBOX_TO_END,
                                "e-1",
                                "Sort by size",
                                LocalDate.of(2026, 11, 22),
                                LocalDate.of(2026, 12, 1))),
                Learnt.inbox().notices());
    }

    private static Task task(
            String id, TaskKind kind, String about, String subject, LocalDate due, LocalDate snoozedUntil) {
        return new Task(
                new TaskId(id),
                kind,
                about,
                subject,
                "PROJ-1",
                "Fewer empty runs",
                null,
                LocalDate.of(2026, 10, 25),
                due,
                snoozedUntil);
    }

    static Kept.Result kept() {
        return new Kept.Result(
                List.of(
                        new View(new ViewId("v-1"), "Live ones", "stage=LIVE", new PersonId("ada"), false, false),
                        new View(new ViewId("v-2"), "Red ones", "health=RED", new PersonId("cleo"), true, false)),
                Map.of(),
                List.of(),
                MailWish.USUAL,
                ScreensUnderTest.NOW,
                ScreensUnderTest.NOW.minusSeconds(86_400));
    }

    static News.Result news(Instant since, Instant until) {
        return new News.Result(
                since,
                until,
                List.of(new Changed("Attested this year", Money.of(1_000, "EUR"), Money.of(2_000, "EUR"))),
                List.of(new NewsSection(
                        "Your projects",
                        List.of(new NewsLine("PROJ-1", "Fewer empty runs", "Ada Lind reported health red", since)),
                        3)));
    }
}
