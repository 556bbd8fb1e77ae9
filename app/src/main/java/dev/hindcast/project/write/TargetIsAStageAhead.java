package dev.hindcast.project.write;

import dev.hindcast.project.Stage;
import dev.hindcast.shared.InvalidInput;

/** A target month is for a stage that a project aims at. */
record TargetIsAStageAhead(Stage stage) implements Rule {

    @Override
    public void verify() {
        if (stage == Stage.FRAMED || stage == Stage.STOPPED) {
            throw InvalidInput.of("stage", "stage.unfitting", "must be a stage that a project aims at");
        }
    }
}
