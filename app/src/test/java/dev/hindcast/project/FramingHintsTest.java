package dev.hindcast.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.project.FramingHints.Hint;
import dev.hindcast.shared.Criterion.Comparison;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FramingHintsTest {

    private static final String GOOD = "Planners of 40 branches order by feel; 12 % of fresh goods are thrown away,"
            + " which costs EUR 3 million a year.";
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We want to use deep learning to forecast the demand of 40 branches.",
                "Introduce AI in customer service, with 200 agents.",
                "Train a churn model on 3 years of data of all our customers.",
                "Build a predictive model of the 200 most important machines."
            })
    void pointsOutAProblemStatedAsATechnique(String problem) {
        assertThat(codes(FramingHints.ofIdea("Fresh goods", problem))).contains("PROBLEM_IS_A_TECHNIQUE");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Insurance agents said in 40 of 100 calls that the business model is unclear to them.",
                "Claims waiting in the mail room are paid 9 days late, and 4 of 100 customers leave for it."
            })
    void leavesWordsOfTheBusinessAlone(String problem) {
        assertThat(FramingHints.ofIdea("Fresh goods", problem)).isEmpty();
    }

    @Test
    void asksForMoreThanAFewWordsAndForANumber() {
        assertThat(codes(FramingHints.ofIdea("Waste", "Too much waste"))).containsExactly("PROBLEM_IS_SHORT");
        assertThat(codes(FramingHints.ofIdea(
                        "Waste", "Planners of all our branches order by feel, and much of it is thrown away.")))
                .containsExactly("PROBLEM_HAS_NO_NUMBER");
        assertThat(FramingHints.ofIdea("Waste", GOOD)).isEmpty();
        assertThat(FramingHints.ofIdea("", "")).isEmpty();
    }

    @Test
    void pointsOutAKpiWithoutABaseline() {
        var hints = FramingHints.ofKpi("Waste", "%", null, BigDecimal.TEN, DUE);

        assertThat(codes(hints)).containsExactly("KPI_HAS_NO_BASELINE");
        assertThat(hints.getFirst().field()).isEqualTo("baseline");
    }

    @Test
    void pointsOutAKpiThatIsNoneOfTheBusiness() {
        assertThat(codes(FramingHints.ofKpi("Accuracy", "", BigDecimal.ONE, BigDecimal.ONE, null)))
                .containsExactly("KPI_IS_A_MODEL_METRIC", "KPI_HAS_NO_UNIT", "KPI_STAYS", "KPI_HAS_NO_DATE");
        assertThat(FramingHints.ofKpi("", "", null, null, null)).isEmpty();
        assertThat(FramingHints.ofKpi("Waste", "%", BigDecimal.TEN, BigDecimal.ONE, DUE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1,CRITERION_IS_PERFECT", "100,CRITERION_IS_PERFECT", "0.8,"})
    void pointsOutACriterionThatNothingMeets(BigDecimal threshold, String code) {
        var hints = FramingHints.ofCriterion("Accuracy", Comparison.AT_LEAST, threshold, false);

        assertThat(codes(hints)).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void saysThatAChangeAfterTheBeginningIsSeen() {
        assertThat(codes(FramingHints.ofCriterion("Error", Comparison.AT_MOST, BigDecimal.TEN, true)))
                .containsExactly("CRITERION_MOVES");
    }

    private static List<String> codes(List<Hint> hints) {
        return hints.stream().map(Hint::code).toList();
    }
}
