package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.value.AvoidedCostState;
import java.util.Set;

/** An avoided cost moves on only from the states that the step starts from. */
record AvoidedCostStandsAt(AvoidedCostState state, Set<AvoidedCostState> needed) {

    void verify() {
        if (!needed.contains(state)) {
            throw DomainRule.conflict(
                    "avoided-cost-not-in-state",
                    "The avoided cost is %s; this needs one that is %s.".formatted(state, needed));
        }
    }
}
