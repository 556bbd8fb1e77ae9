package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;

/** A pulse is taken of someone who has been added as a stakeholder. */
record PulseIsOfAStakeholder(Team team, PersonId person) implements Rule {

    @Override
    public void verify() {
        if (!team.hasStakeholder(person)) {
            throw DomainRule.conflict("pulse-is-of-a-stakeholder", "Add that person as a stakeholder first.");
        }
    }
}
