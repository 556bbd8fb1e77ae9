package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** The right to attest is the owner's to lend. */
record OnlyTheOwnerDelegates(boolean owner) {

    void verify() {
        if (!owner) {
            throw DomainRule.forbidden(
                    "only-owner-delegates", "Only the business owner of the project delegates attestation.");
        }
    }
}
