package dev.hindcast.project.write;

import dev.hindcast.project.Requirement;
import dev.hindcast.shared.DomainRule;

/** The owner, an endorsement, a second pair of eyes and the learning after a stop are never waived. */
record SomeRequirementsAreNeverWaived(Requirement requirement) implements Rule {

    @Override
    public void verify() {
        if (!requirement.isWaivable()) {
            throw DomainRule.conflict(
                    "some-requirements-are-never-waived", "%s can never be waived.".formatted(requirement));
        }
    }
}
