package dev.hindcast.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClaimMonthsTest {

    @Test
    void spreadsEquallyWithTheRemainderOnTheLastMonth() {
        var months = ClaimMonths.of(Money.of("100.00", "EUR"), quarter());

        assertThat(months.values())
                .containsExactly(Money.of("33.33", "EUR"), Money.of("33.33", "EUR"), Money.of("33.34", "EUR"));
        assertThat(months.keySet())
                .containsExactly(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 3));
    }

    @Test
    void putsAllOnTheOnlyMonth() {
        var january = YearMonth.of(2026, 1);

        assertThat(ClaimMonths.of(Money.of("0.01", "EUR"), new Period(january, january)))
                .containsExactly(entry(january, Money.of("0.01", "EUR")));
    }

    @Test
    void putsFewCentsOnTheLastMonthAlone() {
        assertThat(ClaimMonths.of(Money.of("0.02", "EUR"), quarter()))
                .containsExactly(entry(YearMonth.of(2026, 3), Money.of("0.02", "EUR")));
    }

    @ParameterizedTest
    @MethodSource("anyClaims")
    void sumsToTheClaimExactly(Money amount, Period period) {
        var months = ClaimMonths.of(amount, period);

        assertThat(months.values().stream().map(Money::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(amount.amount());
        assertThat(months.keySet()).allMatch(period::contains);
    }

    static Stream<Arguments> anyClaims() {
        var random = new Random(20260102);
        return IntStream.range(0, 200).mapToObj(i -> {
            var from = YearMonth.of(2020, 1).plusMonths(random.nextInt(60));
            var currency = random.nextInt(4) == 0 ? "JPY" : "EUR";
            return Arguments.of(
                    Money.rounded(
                            BigDecimal.valueOf(1 + random.nextLong(10_000_000), currency.equals("JPY") ? 0 : 2),
                            Money.currency(currency)),
                    new Period(from, from.plusMonths(random.nextInt(36))));
        });
    }

    private static Period quarter() {
        return new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 3));
    }
}
