package dev.hindcast.project.write;

import dev.hindcast.project.Stage;
import dev.hindcast.shared.DomainRule;

/** A project is reopened when it is closed. */
record OnlyClosedProjectIsReopened(Stage stage) implements Rule {

    @Override
    public void verify() {
        if (stage != Stage.CLOSED) {
            throw DomainRule.conflict("only-closed-project-is-reopened", "The project is not closed.");
        }
    }
}
