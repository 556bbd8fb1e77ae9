package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** A confirmation is not repeated. */
record ClaimIsConfirmedOnce(boolean confirmed) {

    void verify() {
        if (confirmed) {
            throw DomainRule.conflict("already-confirmed", "Finance has confirmed this claim already.");
        }
    }
}
