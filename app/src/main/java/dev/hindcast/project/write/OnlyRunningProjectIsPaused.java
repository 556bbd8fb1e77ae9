package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** A project is paused while it is neither paused nor over. */
record OnlyRunningProjectIsPaused(Course course) implements Rule {

    @Override
    public void verify() {
        if (course.paused() || !course.stage().isActive()) {
            throw DomainRule.conflict("only-running-project-is-paused", "The project is not running.");
        }
    }
}
