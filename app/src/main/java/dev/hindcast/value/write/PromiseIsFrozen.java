package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** Only what was promised is re-forecast. */
record PromiseIsFrozen(boolean frozen) {

    void verify() {
        if (!frozen) {
            throw DomainRule.conflict(
                    "promise-is-not-frozen", "Nothing is promised yet: amend the plan instead of re-forecasting it.");
        }
    }
}
