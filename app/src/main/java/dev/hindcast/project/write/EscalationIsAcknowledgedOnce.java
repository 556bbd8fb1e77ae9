package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** An escalation is acknowledged once, before it is resolved. */
record EscalationIsAcknowledgedOnce(Escalations.Status status) implements Rule {

    @Override
    public void verify() {
        if (status != Escalations.Status.RAISED) {
            throw DomainRule.conflict("escalation-is-acknowledged-once", "This escalation has been heard already.");
        }
    }
}
