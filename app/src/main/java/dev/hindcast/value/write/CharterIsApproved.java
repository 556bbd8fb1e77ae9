package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** A promise is frozen only once somebody has approved it. */
record CharterIsApproved(boolean approved) {

    void verify() {
        if (!approved) {
            throw DomainRule.conflict("charter-not-approved", "The charter is not approved.");
        }
    }
}
