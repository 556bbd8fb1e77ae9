package dev.hindcast.value.write;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;

/** Nobody confirms, or doubts, what they claimed themselves. */
record ClaimantNeverAttests(Actor actor, PersonId claimant) {

    void verify() {
        if (actor.is(claimant)) {
            throw DomainRule.forbidden("claimant-never-attests", "Whoever claimed it does not attest it.");
        }
    }
}
