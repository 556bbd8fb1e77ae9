package dev.hindcast.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import dev.hindcast.value.Sizing.BetterDecisions;
import dev.hindcast.value.Sizing.Range;
import dev.hindcast.value.Sizing.TimeSaved;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.junit.jupiter.api.Test;

class SizingTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void sizesBetterDecisions() {
        var sizing = new BetterDecisions(range("10000"), range("4", "6"), range("80", "100", "150"), range("20"));

        // 10,000 × 5 % × 100 × 20 %, and the same with 4 and 80, with 6 and 150.
        assertThat(sizing.estimate(EUR)).isEqualTo(estimate("6400.00", "10000.00", "18000.00"));
        assertThat(sizing.source(EUR))
                .isEqualTo(
                        "Better decisions: 10,000 decisions a year × 5 (4 to 6) % of them wrong × 100 (80 to 150) EUR"
                                + " for a wrong one × 20 % of these avoided = 10,000 EUR a year (6,400 EUR to 18,000 EUR).");
    }

    @Test
    void sizesTimeSaved() {
        var sizing = new TimeSaved(range("40"), range("20", "40"), range("46"), range("55.50"));

        // 40 × 30 minutes × 46 weeks = 920 hours at 55.50.
        assertThat(sizing.estimate(EUR)).isEqualTo(estimate("34040.00", "51060.00", "68080.00"));
        assertThat(sizing.source(EUR))
                .isEqualTo("Time saved: 40 people × 30 (20 to 40) minutes a week × 46 weeks a year × 55.5 EUR an hour"
                        + " = 51,060 EUR a year (34,040 EUR to 68,080 EUR).");
    }

    @Test
    void roundsOnceToTheCurrency() {
        var sizing = new TimeSaved(range("1"), range("1"), range("1"), range("100"));

        assertThat(sizing.estimate(EUR).likely()).isEqualTo(Money.of("1.67", "EUR"));
        assertThat(sizing.estimate(Currency.getInstance("JPY")).likely()).isEqualTo(Money.of("2", "JPY"));
        assertThat(sizing.estimate(Currency.getInstance("KWD")).likely()).isEqualTo(Money.of("1.667", "KWD"));
        assertThat(sizing.source(EUR)).endsWith(" = 1.67 EUR a year.");
    }

    @Test
    void fitsIntoTheSourceOfADriverHoweverLargeTheInputs() {
        var most = range("999999999999.9999");
        var sizing = new TimeSaved(most, range("10080"), range("53"), most);

        assertThat(sizing.formula(EUR)).hasSizeLessThan(dev.hindcast.shared.Text.PARAGRAPH);
        assertThatThrownBy(() -> sizing.estimate(EUR)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesWhatIsNoRange() {
        assertThatThrownBy(() -> range("5", "4")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> range("-1")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> range("1", "2", "3", "4")).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> Range.of(List.of())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> range("1000000000001")).isInstanceOf(InvalidInput.class);
    }

    @Test
    void namesTheInputsThatAreTooLarge() {
        assertThatThrownBy(() -> new BetterDecisions(range("1"), range("101"), range("1"), range("90", "110")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.faults())
                                .extracting(InvalidInput.Fault::field)
                                .containsExactly("wrongPercent", "improvementPercent"));
        assertThatThrownBy(() -> new TimeSaved(range("1"), range("10081"), range("54"), range("1")))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.faults())
                                .extracting(InvalidInput.Fault::field)
                                .containsExactly("minutes", "weeks"));
    }

    private static Range range(String... numbers) {
        return Range.of(Arrays.stream(numbers).map(BigDecimal::new).toList());
    }

    private static Estimate estimate(String low, String likely, String high) {
        return new Estimate(Money.of(low, "EUR"), Money.of(likely, "EUR"), Money.of(high, "EUR"));
    }
}
