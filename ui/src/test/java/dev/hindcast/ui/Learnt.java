package dev.hindcast.ui;

import dev.hindcast.learning.InboxQuery;
import dev.hindcast.learning.LearningQuery;
import dev.hindcast.learning.LearningQuery.Alike;
import dev.hindcast.learning.LearningQuery.Failure;
import dev.hindcast.learning.LearningQuery.MetLesson;
import dev.hindcast.learning.LearningQuery.Risk;
import dev.hindcast.learning.LessonRecord;
import dev.hindcast.learning.NoticeId;
import dev.hindcast.learning.NoticeKind;
import dev.hindcast.learning.SavedSearchId;
import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** What failures taught, as the read models would tell it. */
final class Learnt {

    private static final LessonRecord USED = new LessonRecord(
            3, 1, 1, 0, 0, 1, List.of(Money.rounded(new BigDecimal("120000"), Portfolio.EUR)), List.of());

    private Learnt() {}

    static Alike.Result alike() {
        var lesson = new MetLesson(new LessonId("l-1"), "Ask for the data before promising the model", USED);
        return new Alike.Result(
                List.of(new Failure(
                        new PostMortemId("m-1"),
                        "Why the drones stayed on the ground",
                        "DRONES",
                        new Code("LOG"),
                        "The <mark>data</mark> of the <mark>depots</mark> came too late",
                        0.6,
                        List.of(lesson))),
                List.of(new Risk(
                        new Code("DATA_LACKING"),
                        2,
                        3,
                        List.of("DATA_UNDERSTANDING"),
                        new BigDecimal("250000"),
                        List.of(new PostMortemId("m-1")),
                        null)),
                Portfolio.EUR);
    }

    static LearningQuery.ListLessons.Result lessons() {
        return new LearningQuery.ListLessons.Result(new Page<>(
                List.of(new LearningQuery.ListedLesson(
                        new LessonId("l-1"),
                        "Ask for the data before promising the model",
                        "Have the owner of the source sign the charter too.",
                        List.of("data", "charter"),
                        new PostMortemId("m-1"),
                        "Why the drones stayed on the ground",
                        null,
                        Instant.parse("2026-10-01T10:00:00Z"),
                        USED)),
                0,
                25,
                1));
    }

    static LearningQuery.Patterns.Result patterns() {
        return new LearningQuery.Patterns.Result(
                4,
                List.of(2025, 2026),
                List.of(new LearningQuery.Patterns.Cause(
                        new Code("DATA_LACKING"), List.of(1, 3), 4, new BigDecimal("250000"))),
                List.of(new LearningQuery.Entered(new Code("DATA_LACKING"), "DATA_UNDERSTANDING", 4)),
                List.of(new LearningQuery.Caught("DATA_UNDERSTANDING", "EVALUATION", 2)),
                2,
                List.of(new LearningQuery.Common("cause", "DATA_LACKING", 2)),
                Portfolio.EUR);
    }

    static InboxQuery.Inbox.Result inbox() {
        return new InboxQuery.Inbox.Result(List.of(new InboxQuery.Notice(
                new NoticeId("n-1"),
                NoticeKind.SEARCH_HIT,
                "Drones that fell",
                "Drones",
                null,
                new PostMortemId("m-1"),
                LocalDate.of(2026, 11, 1),
                Instant.parse("2026-11-02T10:00:00Z"),
                false)));
    }

    static InboxQuery.SavedSearches.Result searches() {
        return new InboxQuery.SavedSearches.Result(List.of(new InboxQuery.SavedSearch(
                new SavedSearchId("s-1"), "Drones", "q=drones", true, Instant.parse("2026-11-02T10:00:00Z"), 2)));
    }

    static LearningQuery.Backlog.Result backlog() {
        return new LearningQuery.Backlog.Result(
                List.of(new LearningQuery.Backlog.Month(YearMonth.of(2026, 11), 3, 1, 1, 2)));
    }

    static LearningQuery.EffectsToReview.Result effects() {
        return new LearningQuery.EffectsToReview.Result(
                List.of(new LearningQuery.EffectsToReview.Done(
                        new ActionId("a-9"),
                        "Mend the sensor",
                        new PersonId("ada"),
                        LocalDate.of(2026, 8, 1),
                        new PostMortemId("m-1"),
                        "Why the drones stayed on the ground")),
                60);
    }
}
