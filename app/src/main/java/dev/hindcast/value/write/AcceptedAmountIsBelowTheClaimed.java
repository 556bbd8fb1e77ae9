package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Money;
import org.jspecify.annotations.Nullable;

/** A dispute accepts less than was claimed, in the same currency. */
record AcceptedAmountIsBelowTheClaimed(@Nullable Money accepted, Money claimed) {

    void verify() {
        if (accepted != null && !(accepted.currency().equals(claimed.currency()) && claimed.exceeds(accepted))) {
            throw DomainRule.unacceptable(
                    "acceptedAmount",
                    "accepted-amount-not-below-claimed",
                    "The accepted amount must be below the claimed %s.".formatted(claimed));
        }
    }
}
