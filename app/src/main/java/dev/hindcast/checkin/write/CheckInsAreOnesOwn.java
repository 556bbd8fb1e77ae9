package dev.hindcast.checkin.write;

import dev.hindcast.checkin.CheckInId;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;

/** Nobody answers for somebody else, whatever their roles. */
record CheckInsAreOnesOwn(CheckInId checkIn, Actor actor) {

    void verify() {
        if (!actor.is(checkIn.leader())) {
            throw DomainRule.forbidden("check-ins-are-ones-own", "A check-in is its author's own affair.");
        }
    }
}
