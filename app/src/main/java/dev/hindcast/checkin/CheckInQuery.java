package dev.hindcast.checkin;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Query;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be asked about check-ins: by their author, and by nobody else. */
public sealed interface CheckInQuery<R> extends Query<R> {

    /** A next step that was taken about a red. */
    record Step(Question question, @Nullable String note, Instant takenAt) {}

    /**
     * What a leader answered for a week.
     *
     * @param steps the next steps taken, in their order
     * @param version of the check-in, by which the next one who changes it can be told of this
     */
    record CheckIn(
            Week week,
            int teamSize,
            Answers answers,
            @Nullable String note,
            Instant answeredAt,
            List<Step> steps,
            long version) {

        public CheckIn {
            steps = List.copyOf(steps);
        }

        /** The step taken about the question; empty while it is still to be taken. */
        public Optional<Step> step(Question question) {
            return steps.stream().filter(step -> step.question() == question).findFirst();
        }

        /** The reds about which nothing was done yet. */
        public List<Question> open() {
            return answers.reds().stream()
                    .filter(question -> step(question).isEmpty())
                    .toList();
        }
    }

    /** The reader's own check-ins of the last weeks, the latest first. */
    record Own(int weeks, Actor reader) implements CheckInQuery<Own.Result> {

        /** Two years. */
        public static final int MOST = 104;

        public Own {
            weeks = Math.clamp(weeks, 1, MOST);
        }

        /** The check-ins there are, the latest first. */
        public record Result(List<CheckIn> checkIns) {

            public Result {
                checkIns = List.copyOf(checkIns);
            }

            public Optional<CheckIn> of(Week week) {
                return checkIns.stream().filter(it -> it.week().equals(week)).findFirst();
            }

            /**
             * The week that its leader is still to look back on: this one from Friday on; until Wednesday the last one, by
             * those who have begun to look back at all. None while nothing is owed.
             */
            public Optional<Week> owed(LocalDate today) {
                var current = Week.of(today);
                if (!today.isBefore(current.friday())) {
                    return of(current).isEmpty() ? Optional.of(current) : Optional.empty();
                }
                var last = current.minus(1);
                var early = today.getDayOfWeek().compareTo(DayOfWeek.THURSDAY) < 0;
                return early && !checkIns.isEmpty() && of(current).isEmpty() && of(last).isEmpty()
                        ? Optional.of(last)
                        : Optional.empty();
            }

            /** How many check-ins in a row, the latest included, answer the question with red. */
            public int redInARow(Question question) {
                return (int) checkIns.stream()
                        .takeWhile(it -> it.answers().of(question) == Colour.RED)
                        .count();
            }
        }

        @Override
        public Class<Result> answer() {
            return Result.class;
        }
    }
}
