package dev.hindcast.shared;

import java.math.BigDecimal;

/** Limits of plain numbers such as KPI values, thresholds and readings. */
public final class Numbers {

    /** Digits before the point, and after it. */
    public static final int MAX_DIGITS = 15;

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
}
