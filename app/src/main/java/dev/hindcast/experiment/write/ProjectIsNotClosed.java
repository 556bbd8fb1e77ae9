package dev.hindcast.experiment.write;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.DomainRule;

/** A closed project takes no more work. */
record ProjectIsNotClosed(ProjectFacts project) {

    void verify() {
        if (project.stage() == Stage.CLOSED) {
            throw DomainRule.conflict("project-closed", "The project is closed.");
        }
    }
}
