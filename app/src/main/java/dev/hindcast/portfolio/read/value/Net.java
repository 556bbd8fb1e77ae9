package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * <b>Net</b> = attested − cost, in the reporting currency, over the same months and the same filter. It follows from
 * the two figures and has no entries of its own.
 */
final class Net {

    /** The figures of which a line of a series consists. */
    static final List<Figure> FIGURES =
            List.of(Figure.FIRST_PROMISE, Figure.FORECAST, Figure.CLAIMED, Figure.ATTESTED, Figure.COST);

    private Net() {}

    static Amounts amounts(Map<Figure, BigDecimal> sums, int digits) {
        var attested = sum(sums, Figure.ATTESTED, digits);
        var cost = sum(sums, Figure.COST, digits);
        return new Amounts(
                sum(sums, Figure.FIRST_PROMISE, digits),
                sum(sums, Figure.FORECAST, digits),
                sum(sums, Figure.CLAIMED, digits),
                attested,
                cost,
                attested.subtract(cost));
    }

    static BigDecimal sum(Map<Figure, BigDecimal> sums, Figure figure, int digits) {
        return scaled(sums.getOrDefault(figure, BigDecimal.ZERO), digits);
    }

    /** A sum of amounts that have the currency's digits each, written with exactly these digits. */
    static BigDecimal scaled(BigDecimal sum, int digits) {
        return sum.stripTrailingZeros().setScale(digits);
    }
}
