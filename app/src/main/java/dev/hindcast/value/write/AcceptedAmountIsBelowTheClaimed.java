package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Wording;
import org.jspecify.annotations.Nullable;

/** A dispute accepts less than was claimed, in the same currency. */
record AcceptedAmountIsBelowTheClaimed(@Nullable Money accepted, Money claimed) {

    void verify() {
        if (accepted == null) {
            return;
        }
        if (!accepted.currency().equals(claimed.currency())) {
            throw DomainRule.unacceptable(
                    "acceptedAmount.currency",
                    "amount-in-another-currency",
                    "The accepted amount must be in the currency of the claim, %s.".formatted(claimed.currency()));
        }
        if (!claimed.exceeds(accepted)) {
            throw DomainRule.unacceptable(
                    "acceptedAmount",
                    "accepted-amount-not-below-claimed",
                    "The accepted amount must be below the claimed %s.".formatted(Wording.money(claimed)));
        }
    }
}
