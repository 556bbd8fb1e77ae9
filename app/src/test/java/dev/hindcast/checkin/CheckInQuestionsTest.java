package dev.hindcast.checkin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.shared.InvalidInput;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckInQuestionsTest {

    @Test
    void hasSixQuestionsOnLeadingAndFiveOnTechnicalInvolvement() {
        assertThat(Question.of(Area.LEADING)).hasSize(6);
        assertThat(Question.of(Area.TECHNICAL)).hasSize(5);
        assertThat(Question.values()).allSatisfy(question -> {
            assertThat(Arrays.stream(Colour.values()).map(colour -> question.meaning(colour, 5)))
                    .doesNotHaveDuplicates()
                    .noneMatch(String::isBlank);
            assertThat(question.nextStep()).isNotBlank();
        });
    }

    @ParameterizedTest
    @CsvSource({"3, 40", "6, 40", "7, 20", "12, 20", "13, 10", "60, 10"})
    void limitsTimeSpentCodingByTheSizeOfTheTeam(int teamSize, int percent) {
        assertThat(Question.codingLimit(teamSize)).isEqualTo(percent);
        assertThat(Question.CODING_TIME.meaning(Colour.GREEN, teamSize)).contains("Under " + percent + " %");
    }

    @ParameterizedTest
    @CsvSource({"4, true, 3, true", "3, false, 2, false"})
    void isOnTrackWithFourGreensOfSixAndThreeOfFive(int leading, boolean leads, int technical, boolean isInvolved) {
        var answers = greens(leading, technical);

        assertThat(answers.greens(Area.LEADING)).isEqualTo(leading);
        assertThat(answers.onTrack(Area.LEADING)).isEqualTo(leads);
        assertThat(answers.onTrack(Area.TECHNICAL)).isEqualTo(isInvolved);
    }

    @Test
    void writesAnswersInOneLengthAndReadsThemAgain() {
        var few = greens(1, 1);
        var many = greens(6, 5);

        assertThat(few.text()).hasSameSizeAs(many.text());
        assertThat(Answers.read(few.text())).isEqualTo(few);
        assertThat(few.reds()).hasSize(9);
        assertThat(few).hasToString("(answers)");
    }

    @Test
    void asksForEveryQuestionAndForNothingElse() {
        var named = new HashMap<String, Colour>();
        greens(6, 5).colours().forEach((question, colour) -> named.put(question.name(), colour));
        named.remove("OWNERS");
        named.put("MOOD", Colour.RED);

        assertThatThrownBy(() -> Answers.named(named))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.faults())
                                .extracting(fault -> fault.field() + " " + fault.code())
                                .containsExactlyInAnyOrder("answers.MOOD unknown", "answers.OWNERS required"));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-W47", "2026-01-01, 2026-W01", "2027-01-01, 2026-W53", "2024-12-30, 2025-W01"})
    void numbersWeeksAsIso(LocalDate day, String week) {
        assertThat(Week.of(day)).hasToString(week).isEqualTo(Week.parse(week));
    }

    private static Answers greens(int leading, int technical) {
        Map<Question, Colour> colours = new EnumMap<>(Question.class);
        for (var area : Area.values()) {
            var questions = Question.of(area);
            for (int i = 0; i < questions.size(); i++) {
                var green = i < (area == Area.LEADING ? leading : technical);
                colours.put(questions.get(i), green ? Colour.GREEN : Colour.RED);
            }
        }
        return new Answers(colours);
    }
}
