package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Money;

/** A share so small that nothing of the claim is left is no attestation. */
record AttestedAmountIsPositive(Money attested) {

    void verify() {
        if (!attested.isPositive()) {
            throw DomainRule.unacceptable("share", "share-too-small", "This share of the claim rounds to nothing.");
        }
    }
}
