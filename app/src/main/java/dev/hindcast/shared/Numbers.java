package dev.hindcast.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Limits of plain numbers such as KPI values, thresholds and readings. */
public final class Numbers {

    /** Digits before the point, and after it. */
    public static final int MAX_DIGITS = 15;

    /** Digits after the point of what a machine measured: the least of its numbers has fewer. */
    private static final int MOST_MEASURED = 400;

    private Numbers() {}

    /** Throws an {@link InvalidInput} when the number has more than {@value #MAX_DIGITS} digits on either side. */
    public static BigDecimal requireSane(String field, BigDecimal number) {
        if ((long) number.precision() - number.scale() > MAX_DIGITS || number.scale() > MAX_DIGITS) {
            throw InvalidInput.of(
                    field,
                    "number.tooLarge",
                    "must have at most %d digits before and after the point".formatted(MAX_DIGITS));
        }
        return number;
    }

    /**
     * Throws an {@link InvalidInput} when a machine's number has more than {@value #MAX_DIGITS} digits before the point, or
     * more than so many that count after it; it may be as small as machines write them.
     */
    public static BigDecimal requireMeasured(String field, BigDecimal number) {
        var digits = number.stripTrailingZeros();
        if ((long) digits.precision() - digits.scale() > MAX_DIGITS
                || digits.scale() > MOST_MEASURED
                || digits.scale() > MAX_DIGITS && digits.precision() > MAX_DIGITS) {
            throw InvalidInput.of(
                    field,
                    "number.tooLarge",
                    "must have at most %d digits before and after the point".formatted(MAX_DIGITS));
        }
        return number;
    }

    /** The number in as many digits as a plain number may have after the point. */
    public static BigDecimal rounded(BigDecimal number) {
        return number.scale() > MAX_DIGITS ? number.setScale(MAX_DIGITS, RoundingMode.HALF_EVEN) : number;
    }
}
