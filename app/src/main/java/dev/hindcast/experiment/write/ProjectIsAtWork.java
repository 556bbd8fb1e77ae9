package dev.hindcast.experiment.write;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.shared.DomainRule;

/** Experiments are begun while their project is neither stopped nor closed. */
record ProjectIsAtWork(ProjectFacts project) {

    void verify() {
        if (!project.stage().isActive()) {
            throw DomainRule.conflict(
                    "project-not-at-work", "The project is stopped or closed and begins no experiments.");
        }
    }
}
