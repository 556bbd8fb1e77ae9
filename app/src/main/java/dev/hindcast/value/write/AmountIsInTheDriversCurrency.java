package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Money;
import java.util.Currency;

/** A claim is in the currency of its driver. */
record AmountIsInTheDriversCurrency(Money amount, Currency driver) {

    void verify() {
        if (!amount.currency().equals(driver)) {
            throw DomainRule.unacceptable(
                    "amount.currency",
                    "amount-in-another-currency",
                    "The amount must be in the driver's currency, %s.".formatted(driver));
        }
    }
}
