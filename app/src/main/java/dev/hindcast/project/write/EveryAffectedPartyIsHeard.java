package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** A scope change is accepted once every affected party has acknowledged it or been waived. */
record EveryAffectedPartyIsHeard(ScopeChanges.ScopeChange change) implements Rule {

    @Override
    public void verify() {
        if (!change.unheard().isEmpty()) {
            throw DomainRule.conflict(
                    "every-affected-party-is-heard",
                    "%d affected have neither acknowledged the change nor been waived."
                            .formatted(change.unheard().size()));
        }
    }
}
