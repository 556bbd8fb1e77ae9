package dev.hindcast.portfolio.read.value;

import dev.hindcast.shared.InvalidInput;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;

/**
 * Converts amounts of one currency into another, both in their smallest units: amount × times ÷ by, in one step over
 * euro and rounded once, half to even, as {@link dev.hindcast.shared.Money#rounded} does.
 */
record Rate(BigInteger times, BigInteger by) {

    static final Rate SAME = new Rate(BigInteger.ONE, BigInteger.ONE);

    /** Below this, floating point is off by less than one half. */
    private static final double EXACT = 1L << 50;

    /** The rate between two currencies, of which a unit is worth so many euro. */
    static Rate of(Currency from, BigDecimal fromEuro, Currency to, BigDecimal toEuro) {
        var shift = toEuro.scale() - fromEuro.scale() + to.getDefaultFractionDigits() - from.getDefaultFractionDigits();
        var times = fromEuro.unscaledValue().multiply(BigInteger.TEN.pow(Math.max(shift, 0)));
        var by = toEuro.unscaledValue().multiply(BigInteger.TEN.pow(Math.max(-shift, 0)));
        var common = times.gcd(by);
        return new Rate(times.divide(common), by.divide(common));
    }

    /**
     * Writes the first amounts converted, as running sums from zero on: what lies between two of them is the sum of the
     * amounts between.
     */
    void runningSums(long[] amounts, int size, long[] sums) {
        sums[0] = 0;
        if (times.bitLength() > 62 || by.bitLength() > 61) {
            for (int i = 0; i < size; i++) {
                sums[i + 1] = sums[i] + large(amounts[i]);
            }
            return;
        }
        var factor = times.longValue();
        var divisor = by.longValue();
        var perUnit = (double) factor / divisor;
        var most = (long) Math.min(Long.MAX_VALUE / factor, EXACT / perUnit);
        for (int i = 0; i < size; i++) {
            var amount = amounts[i];
            sums[i + 1] = sums[i]
                    + (amount <= most && amount >= -most ? rounded(amount, factor, divisor, perUnit) : large(amount));
        }
    }

    /** What floating point says is at most one beside the nearest whole number; what is left tells which one it is. */
    private static long rounded(long amount, long factor, long divisor, double perUnit) {
        var near = (long) Math.rint(amount * perUnit);
        var twiceLeft = 2 * (amount * factor - near * divisor);
        if (twiceLeft > divisor || twiceLeft == divisor && (near & 1) != 0) {
            return near + 1;
        }
        return -twiceLeft > divisor || -twiceLeft == divisor && (near & 1) != 0 ? near - 1 : near;
    }

    private long large(long amount) {
        var parts = BigInteger.valueOf(amount).multiply(times).divideAndRemainder(by);
        var side = parts[1].abs().shiftLeft(1).compareTo(by);
        var rounded = side > 0 || side == 0 && parts[0].testBit(0)
                ? parts[0].add(BigInteger.valueOf(amount > 0 ? 1 : -1))
                : parts[0];
        if (rounded.bitLength() > 62) {
            throw InvalidInput.of("currency", "currency.tooSmall", "is too small a unit for amounts this large");
        }
        return rounded.longValue();
    }
}
