package dev.hindcast.project.write;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A project that serves a strategic goal serves a defined one. */
record GoalIsKnown(@Nullable Code goal, OrganisationFacts organisation) implements Rule {

    @Override
    public void verify() {
        if (goal != null && !organisation.hasGoal(goal)) {
            throw InvalidInput.of("goal", "goal.unknown", "names no strategic goal");
        }
    }
}
