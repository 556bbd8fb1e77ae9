package dev.hindcast.experiment.write;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Role;

/** The one who accepts a risk bears it: the owner, a stakeholder or an executive, and nobody who delivers. */
record StakeholderAcceptsInPerson(ProjectFacts project, Actor actor) {

    void verify() {
        if (!project.isOwnedBy(actor.person()) && !isStakeholder()) {
            throw DomainRule.forbidden(
                    "stakeholder-accepts-risk",
                    "The risk is accepted by the owner, a stakeholder or an executive, never by the delivery team.");
        }
    }

    private boolean isStakeholder() {
        var person = actor.person();
        return (actor.has(Role.EXECUTIVE) || project.stakeholders().contains(person))
                && !project.deliveryTeam().contains(person);
    }
}
