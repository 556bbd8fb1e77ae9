package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** The owner attests by right. */
record OwnerNeedsNoDelegation(boolean owner) {

    void verify() {
        if (owner) {
            throw DomainRule.conflict("owner-needs-no-delegation", "The owner attests anyway; name somebody else.");
        }
    }
}
