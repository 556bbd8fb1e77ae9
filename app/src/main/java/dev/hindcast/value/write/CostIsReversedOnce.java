package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** A booked cost is taken back once. */
record CostIsReversedOnce(boolean reversed) {

    void verify() {
        if (reversed) {
            throw DomainRule.conflict("cost-already-reversed", "The cost is reversed already.");
        }
    }
}
