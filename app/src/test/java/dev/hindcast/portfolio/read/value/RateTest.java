package dev.hindcast.portfolio.read.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTest {

    private static final List<String> CURRENCIES = List.of("EUR", "JPY", "KWD", "USD");

    @ParameterizedTest
    @CsvSource({
        // half a cent goes to the even one, on both sides of zero
        "0.5,   5,  2",
        "0.5,   7,  4",
        "0.5,  -5, -2",
        "0.5,  -7, -4",
        "0.5, 0, 0",
        // more and less than half
        "0.51,  5,  3",
        "0.49,  5,  2",
        "0.51, -5, -3",
    })
    void roundsHalfToEven(BigDecimal euro, long cents, long rounded) {
        var rate = Rate.of(Money.currency("USD"), euro, Money.currency("EUR"), BigDecimal.ONE);

        assertThat(converted(rate, cents)).isEqualTo(rounded);
    }

    @Test
    void convertsAsMoneyIsRounded() {
        var random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            var from = Money.currency(CURRENCIES.get(random.nextInt(4)));
            var to = Money.currency(CURRENCIES.get(random.nextInt(4)));
            var fromEuro = worth(random);
            var toEuro = worth(random);
            var amount = BigDecimal.valueOf(
                    random.nextInt(3) == 0 ? random.nextLong() >> 34 : random.nextInt(-500_000, 500_000),
                    from.getDefaultFractionDigits());

            var converted = converted(
                    Rate.of(from, fromEuro, to, toEuro), amount.unscaledValue().longValueExact());

            assertThat(BigDecimal.valueOf(converted, to.getDefaultFractionDigits()))
                    .as("%s %s at %s, %s at %s", amount, from, fromEuro, to, toEuro)
                    .isEqualTo(Money.rounded(amount.multiply(fromEuro).divide(toEuro, new MathContext(80)), to)
                            .amount());
        }
    }

    @Test
    void refusesUnitsThatAreTooSmall() {
        var rate = Rate.of(Money.currency("EUR"), BigDecimal.ONE, Money.currency("IDR"), new BigDecimal("0.000001"));

        assertThatThrownBy(() -> converted(rate, 99_999_999_999_999_999L)).isInstanceOf(InvalidInput.class);
    }

    private static long converted(Rate rate, long amount) {
        var sums = new long[] {-1, -1};
        rate.runningSums(new long[] {amount}, 1, sums);
        assertThat(sums[0]).isZero();
        return sums[1];
    }

    private static BigDecimal worth(Random random) {
        return BigDecimal.valueOf(1 + random.nextInt(200_000), 5);
    }
}
