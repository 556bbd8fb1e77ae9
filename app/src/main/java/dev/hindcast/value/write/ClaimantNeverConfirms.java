package dev.hindcast.value.write;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;

/** Finance does not confirm what it claimed itself. */
record ClaimantNeverConfirms(Actor actor, PersonId claimant) {

    void verify() {
        if (actor.is(claimant)) {
            throw DomainRule.forbidden("claimant-never-confirms", "Whoever claimed it does not confirm it.");
        }
    }
}
