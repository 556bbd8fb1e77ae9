package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** An escalation is resolved once. */
record EscalationIsResolvedOnce(Escalations.Status status) implements Rule {

    @Override
    public void verify() {
        if (status == Escalations.Status.RESOLVED) {
            throw DomainRule.conflict("escalation-is-resolved-once", "This escalation has been resolved already.");
        }
    }
}
