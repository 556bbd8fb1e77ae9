package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** An accepted or rejected scope change stays as it is. */
record ScopeChangeIsSettledOnce(ScopeChanges.ScopeChange change) implements Rule {

    @Override
    public void verify() {
        if (change.settled()) {
            throw DomainRule.conflict("scope-change-is-settled-once", "This scope change has been settled already.");
        }
    }
}
