package dev.hindcast.project.write;

import dev.hindcast.project.Stage;
import dev.hindcast.shared.DomainRule;

/** A project is stopped while it is neither stopped nor closed. */
record OnlyActiveProjectIsStopped(Stage stage) implements Rule {

    @Override
    public void verify() {
        if (!stage.isActive()) {
            throw DomainRule.conflict("only-active-project-is-stopped", "The project is over already.");
        }
    }
}
