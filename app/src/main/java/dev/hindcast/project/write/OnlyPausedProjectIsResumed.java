package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** A project is resumed while it is paused. */
record OnlyPausedProjectIsResumed(Course course) implements Rule {

    @Override
    public void verify() {
        if (!course.paused()) {
            throw DomainRule.conflict("only-paused-project-is-resumed", "The project is not paused.");
        }
    }
}
