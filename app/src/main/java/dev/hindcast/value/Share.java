package dev.hindcast.value;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;

/**
 * The part of a claimed amount that an attestor confirms when other claims move the same line: percent, above 0 to 100,
 * with at most two digits after the point.
 *
 * @see "ADR-0036"
 */
public record Share(BigDecimal value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Share {
        if (value.signum() <= 0 || value.compareTo(HUNDRED) > 0) {
            throw InvalidInput.of("share", "share.outOfRange", "must be a percentage above 0, at most 100");
        }
        if (value.stripTrailingZeros().scale() > 2) {
            throw InvalidInput.of("share", "share.tooPrecise", "must have at most 2 digits after the point");
        }
    }

    /** This part of the amount, rounded half to even to the currency's digits. */
    public Money of(Money amount) {
        return Money.rounded(amount.amount().multiply(value).divide(HUNDRED), amount.currency());
    }
}
