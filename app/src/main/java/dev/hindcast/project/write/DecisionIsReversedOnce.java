package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** A decision is reversed once. */
record DecisionIsReversedOnce(boolean reversed) implements Rule {

    @Override
    public void verify() {
        if (reversed) {
            throw DomainRule.conflict("decision-is-reversed-once", "This decision has been reversed already.");
        }
    }
}
