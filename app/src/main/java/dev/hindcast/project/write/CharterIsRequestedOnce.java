package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** Approval is asked for once, until it is given or refused. */
record CharterIsRequestedOnce(boolean requested) implements Rule {

    @Override
    public void verify() {
        if (requested) {
            throw DomainRule.conflict("charter-is-requested-once", "Approval has been asked for already.");
        }
    }
}
