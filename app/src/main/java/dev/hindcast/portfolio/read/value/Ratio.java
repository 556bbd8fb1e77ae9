package dev.hindcast.portfolio.read.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Shares and medians, which may be missing. */
final class Ratio {

    private static final int DIGITS = 4;

    private Ratio() {}

    /** The part of the whole, to four digits; none when the whole is zero. */
    static @Nullable BigDecimal of(BigDecimal part, BigDecimal whole) {
        return whole.signum() == 0 ? null : part.divide(whole, DIGITS, RoundingMode.HALF_EVEN);
    }

    static @Nullable BigDecimal rounded(@Nullable BigDecimal ratio) {
        return ratio == null ? null : ratio.setScale(DIGITS, RoundingMode.HALF_EVEN);
    }

    /** The number without superfluous zeros. */
    static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
