package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** A proposed lesson that has its answer is not set aside any more. */
record LessonIsAnsweredOnce(Lessons.Answer answer) implements Rule {

    @Override
    public void verify() {
        if (answer != Lessons.Answer.OPEN) {
            throw DomainRule.conflict("lesson-is-answered-once", "This lesson has been answered already.");
        }
    }
}
