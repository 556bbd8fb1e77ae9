package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** A person takes the same seat only once at a time. */
record SeatIsTakenOnce(Team team, Team.Seating seating) implements Rule {

    @Override
    public void verify() {
        if (team.has(seating)) {
            throw DomainRule.conflict("seat-is-taken-once", "That person holds this seat already.");
        }
    }
}
