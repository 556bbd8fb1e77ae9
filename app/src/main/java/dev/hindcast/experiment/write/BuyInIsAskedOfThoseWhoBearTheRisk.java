package dev.hindcast.experiment.write;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;

/** Buy-in is asked of the owner or of a stakeholder, and of nobody who delivers. */
record BuyInIsAskedOfThoseWhoBearTheRisk(ProjectFacts project, PersonId person) {

    void verify() {
        var isStakeholder = project.stakeholders().contains(person)
                && !project.deliveryTeam().contains(person);
        if (!project.isOwnedBy(person) && !isStakeholder) {
            throw DomainRule.unacceptable(
                    "person",
                    "buy-in-of-those-who-bear-the-risk",
                    "Buy-in is asked of the owner or a stakeholder of the project who does not deliver it.");
        }
    }
}
