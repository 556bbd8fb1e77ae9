package dev.hindcast.learning.web;

import dev.hindcast.learning.InboxQuery;
import dev.hindcast.learning.LearningQuery.Alike;
import dev.hindcast.learning.LearningQuery.LessonsOfYear;
import dev.hindcast.learning.LearningQuery.ListedLesson;
import dev.hindcast.learning.LearningQuery.MetLesson;
import dev.hindcast.learning.LearningQuery.RiskAnswer;
import dev.hindcast.learning.LessonRecord;
import dev.hindcast.learning.NoticeId;
import dev.hindcast.learning.NoticeKind;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of lessons and risks as it is sent. */
final class LearningJson {

    private LearningJson() {}

    /** A lesson of a published post-mortem, and what became of it. */
    record Lesson(
            LessonId id,
            String statement,
            @Nullable String advice,
            List<String> tags,
            PostMortemId postMortem,
            String title,
            @Nullable ProjectId project,
            Instant publishedAt,
            LessonRecord record) {

        static Lesson of(ListedLesson it) {
            return new Lesson(
                    it.lesson(),
                    it.statement(),
                    it.advice(),
                    it.tags(),
                    it.postMortem(),
                    it.title(),
                    it.project(),
                    it.publishedAt(),
                    it.record());
        }
    }

    /** A lesson, and in how many projects it prevented something or helped within a year. */
    record OfYear(Lesson lesson, int prevented, int helped) {

        static OfYear of(LessonsOfYear.OfYear it) {
            return new OfYear(Lesson.of(it.lesson()), it.prevented(), it.helped());
        }
    }

    /** Similar failures and the risks that follow from them; costs in one currency. */
    record Risks(Currency currency, List<Risk> risks, List<Failure> failures) {

        static Risks of(Alike.Result it) {
            return new Risks(
                    it.currency(),
                    it.risks().stream()
                            .map(risk -> new Risk(
                                    risk.cause(),
                                    risk.hit(),
                                    risk.of(),
                                    risk.phases(),
                                    risk.cost(),
                                    risk.postMortems(),
                                    risk.answer()))
                            .toList(),
                    it.failures().stream()
                            .map(failure -> new Failure(
                                    failure.postMortem(),
                                    failure.title(),
                                    failure.project(),
                                    failure.unit(),
                                    failure.passage(),
                                    failure.score(),
                                    failure.lessons().stream().map(Similar::of).toList()))
                            .toList());
        }
    }

    /** A cause that made similar projects fail. */
    record Risk(
            Code cause,
            int hit,
            int of,
            List<String> phases,
            BigDecimal cost,
            List<PostMortemId> postMortems,
            @Nullable RiskAnswer answer) {}

    /** A similar failure with the passage that makes it similar. */
    record Failure(
            PostMortemId id,
            String title,
            @Nullable String project,
            @Nullable Code unit,
            String passage,
            double score,
            List<Similar> lessons) {}

    /** A lesson of a similar failure. */
    record Similar(LessonId id, String statement, LessonRecord record) {
        static Similar of(MetLesson it) {
            return new Similar(it.lesson(), it.statement(), it.record());
        }
    }

    /** Something that a person is told, with the sentence that tells it. */
    record Notice(
            NoticeId id,
            NoticeKind kind,
            String text,
            @Nullable PostMortemId postMortem,
            @Nullable String project,
            Instant notedAt,
            boolean seen) {

        static Notice of(InboxQuery.Notice it) {
            return new Notice(
                    it.notice(),
                    it.kind(),
                    it.sentence(Object::toString),
                    it.postMortem(),
                    it.project(),
                    it.notedAt(),
                    it.seen());
        }
    }
}
