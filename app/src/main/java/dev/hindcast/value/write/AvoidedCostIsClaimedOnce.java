package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** A project's avoided cost is claimed once, and again only when that claim was reversed. */
record AvoidedCostIsClaimedOnce(boolean claimed) {

    void verify() {
        if (claimed) {
            throw DomainRule.conflict(
                    "avoided-cost-already-claimed", "Avoided cost is claimed already; reverse that claim first.");
        }
    }
}
