package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** Between the approval of the charter and the freeze the plan stands still. */
record PromiseIsNotBeingFrozen(boolean approved, boolean frozen) {

    void verify() {
        if (approved && !frozen) {
            throw DomainRule.conflict(
                    "promise-is-being-frozen",
                    "The charter has just been approved and the promise is being frozen; try again in a moment.");
        }
    }
}
