package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.value.ClaimState;
import java.util.Set;

/** A claim moves on only from the states that the step starts from. */
record ClaimStandsAt(ClaimState state, Set<ClaimState> needed) {

    void verify() {
        if (!needed.contains(state)) {
            throw DomainRule.conflict(
                    "claim-not-in-state", "The claim is %s; this needs one that is %s.".formatted(state, needed));
        }
    }
}
