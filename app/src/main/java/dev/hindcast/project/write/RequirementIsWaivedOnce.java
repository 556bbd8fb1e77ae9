package dev.hindcast.project.write;

import dev.hindcast.project.Requirement;
import dev.hindcast.shared.DomainRule;
import java.util.Set;

/** A requirement is waived once. */
record RequirementIsWaivedOnce(Requirement requirement, Set<Requirement> waived) implements Rule {

    @Override
    public void verify() {
        if (waived.contains(requirement)) {
            throw DomainRule.conflict(
                    "requirement-is-waived-once", "%s has been waived already.".formatted(requirement));
        }
    }
}
