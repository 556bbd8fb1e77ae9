package dev.hindcast.project.write;

import dev.hindcast.project.Outcome;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A project that comes closed has an outcome, and only such a one. */
record OutcomeIsKnownOnceClosed(Stage stage, @Nullable Outcome outcome) implements Rule {

    @Override
    public void verify() {
        if ((stage == Stage.CLOSED) != (outcome != null)) {
            throw InvalidInput.of(
                    "outcome",
                    stage == Stage.CLOSED ? "required" : "outcome.unfitting",
                    stage == Stage.CLOSED ? "is required for a closed project" : "is for closed projects only");
        }
    }
}
