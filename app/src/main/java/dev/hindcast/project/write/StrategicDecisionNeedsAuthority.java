package dev.hindcast.project.write;

import dev.hindcast.project.DecisionLevel;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Role;

/** A strategic decision is recorded by the owner, a leader or an executive. */
record StrategicDecisionNeedsAuthority(DecisionLevel level, Framing framing, Actor actor) implements Rule {

    @Override
    public void verify() {
        if (level == DecisionLevel.STRATEGIC
                && !framing.isOwnedBy(actor)
                && !actor.has(Role.LEADER)
                && !actor.has(Role.EXECUTIVE)) {
            throw DomainRule.forbidden(
                    "strategic-decision-needs-authority",
                    "A strategic decision is recorded by the owner, a leader or an executive.");
        }
    }
}
