package dev.hindcast.checkin.web;

import dev.hindcast.checkin.Answers;
import dev.hindcast.checkin.Area;
import dev.hindcast.checkin.CheckInQuery.CheckIn;
import dev.hindcast.checkin.Colour;
import dev.hindcast.checkin.Question;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A check-in as it is sent.
 *
 * @param nextSteps one for each red
 */
record CheckInJson(
        String week,
        int teamSize,
        Map<Question, Colour> answers,
        @Nullable String note,
        Instant answeredAt,
        Standing leading,
        Standing technical,
        List<NextStep> nextSteps,
        long version) {

    /** How many greens of how many, and whether that is on track. */
    record Standing(int greens, int of, boolean onTrack) {

        static Standing of(Area area, Answers answers) {
            return new Standing(answers.greens(area), Question.of(area).size(), answers.onTrack(area));
        }
    }

    /** What to do about a red, and when it was done. */
    record NextStep(
            Question question,
            String step,
            @Nullable Instant takenAt,
            @Nullable String note) {}

    /** A question with what each colour means for a team of the size that was asked for. */
    record Asked(
            Question question, Area area, String label, String text, Map<Colour, String> meanings, String nextStep) {

        static List<Asked> of(int teamSize) {
            return Arrays.stream(Question.values())
                    .map(it -> new Asked(
                            it,
                            it.area(),
                            it.label(),
                            it.text(),
                            Arrays.stream(Colour.values())
                                    .collect(Collectors.toMap(Function.identity(), c -> it.meaning(c, teamSize))),
                            it.nextStep()))
                    .toList();
        }
    }

    static CheckInJson of(CheckIn it) {
        return new CheckInJson(
                it.week().toString(),
                it.teamSize(),
                it.answers().colours(),
                it.note(),
                it.answeredAt(),
                Standing.of(Area.LEADING, it.answers()),
                Standing.of(Area.TECHNICAL, it.answers()),
                it.answers().reds().stream().map(red -> nextStep(it, red)).toList(),
                it.version());
    }

    private static NextStep nextStep(CheckIn it, Question red) {
        return it.step(red)
                .map(taken -> new NextStep(red, red.nextStep(), taken.takenAt(), taken.note()))
                .orElseGet(() -> new NextStep(red, red.nextStep(), null, null));
    }
}
