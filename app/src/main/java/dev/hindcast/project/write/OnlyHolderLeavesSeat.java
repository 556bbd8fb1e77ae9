package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** A seat is vacated by someone who holds it. */
record OnlyHolderLeavesSeat(Team team, Team.Seating seating) implements Rule {

    @Override
    public void verify() {
        if (!team.has(seating)) {
            throw DomainRule.conflict("only-holder-leaves-seat", "That person does not hold this seat.");
        }
    }
}
