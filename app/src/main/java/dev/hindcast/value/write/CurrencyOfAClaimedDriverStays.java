package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import java.util.Currency;

/** Claims are in their driver's currency, so a claimed driver keeps it. */
record CurrencyOfAClaimedDriverStays(boolean claimed, Currency present, Currency wanted) {

    void verify() {
        if (claimed && !present.equals(wanted)) {
            throw DomainRule.conflict(
                    "currency-of-claimed-driver-stays",
                    "The driver has claims in %s and keeps this currency.".formatted(present));
        }
    }
}
