package dev.hindcast.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DriverTermsTest {

    @Test
    void takesThirtySixMonthsOfLifeUnlessSaid() {
        assertThat(terms("1", "2", "3", 0, List.of(), null).course().lifeMonths())
                .isEqualTo(36);
    }

    @Test
    void acceptsEqualAmounts() {
        assertThat(terms("2", "2", "2", 0, List.of(), 12).estimate().likely()).isEqualTo(Money.of("2", "EUR"));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2, 4, likely, estimate.unordered",
        "1, 5, 4, high, estimate.unordered",
        "-1, 2, 4, low, amount.negative",
        "0, 0, 4, likely, amount.notPositive",
        "1.001, 2, 4, low, amount.tooPrecise"
    })
    void refusesAmountsOutOfOrder(String low, String likely, String high, String field, String code) {
        assertThatThrownBy(() -> terms(low, likely, high, 0, List.of(), null))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults()).anySatisfy(fault -> {
                            assertThat(fault.field()).isEqualTo(field);
                            assertThat(fault.code()).isEqualTo(code);
                        }));
    }

    @Test
    void tellsAllFaultsAtOnce() {
        assertThatThrownBy(() -> terms("3", "2", "1", 121, List.of(101), 601))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(InvalidInput.Fault::field)
                                .containsExactlyInAnyOrder(
                                        "likely", "high", "startsAfterMonths", "rampUp", "lifeMonths"));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "100.01", "33.333"})
    void refusesAShareThatIsNoPercentage(BigDecimal share) {
        assertThatThrownBy(() -> new Share(share)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void takesAShareOfAnAmount() {
        assertThat(new Share(new BigDecimal("33.33")).of(Money.of("100.00", "EUR")))
                .isEqualTo(Money.of("33.33", "EUR"));
        assertThat(new Share(new BigDecimal("50")).of(Money.of("0.05", "EUR"))).isEqualTo(Money.of("0.02", "EUR"));
    }

    private static DriverTerms terms(
            String low, String likely, String high, int offset, List<Integer> rampUp, @Nullable Integer life) {
        return new DriverTerms(
                new Line("Fewer returns"),
                Category.COST_SAVING,
                Recurrence.RECURRING,
                new BigDecimal(low),
                new BigDecimal(likely),
                new BigDecimal(high),
                Money.currency("EUR"),
                true,
                offset,
                rampUp,
                life,
                null,
                new Paragraph("Pilot in two stores"));
    }
}
