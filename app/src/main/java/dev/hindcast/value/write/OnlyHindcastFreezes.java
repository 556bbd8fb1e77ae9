package dev.hindcast.value.write;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;

/** Freezing follows from the approval of the charter; nobody asks for it. */
record OnlyHindcastFreezes(Actor actor) {

    void verify() {
        if (!actor.is(Actor.SYSTEM.person())) {
            throw DomainRule.forbidden("only-hindcast-freezes", "The promise is frozen by approving the charter.");
        }
    }
}
