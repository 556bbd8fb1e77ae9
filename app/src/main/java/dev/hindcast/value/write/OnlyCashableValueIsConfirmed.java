package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** Finance confirms what can be found in the books. */
record OnlyCashableValueIsConfirmed(boolean cashable) {

    void verify() {
        if (!cashable) {
            throw DomainRule.conflict(
                    "not-cashable", "The driver is not cashable; there is nothing for finance to confirm.");
        }
    }
}
