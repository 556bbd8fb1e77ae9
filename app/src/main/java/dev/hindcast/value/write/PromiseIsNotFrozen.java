package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** The plan is amended only until the promise is frozen. */
record PromiseIsNotFrozen(boolean frozen) {

    void verify() {
        if (frozen) {
            throw DomainRule.conflict(
                    "promise-is-frozen", "The promise is frozen: re-forecast instead of amending it.");
        }
    }
}
