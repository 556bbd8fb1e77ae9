package dev.hindcast.project.write;

import dev.hindcast.project.Outcome;
import dev.hindcast.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A stopped project ends as stopped, another one as delivered or retired. */
record OutcomeFitsTheEnd(@Nullable Outcome outcome, boolean stopped) implements Rule {

    @Override
    public void verify() {
        if (outcome != null && (outcome == Outcome.STOPPED) != stopped) {
            throw InvalidInput.of(
                    "outcome",
                    "outcome.unfitting",
                    stopped ? "must be STOPPED for a stopped project" : "must be DELIVERED or RETIRED");
        }
    }
}
