package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** The outcome is told of a lesson that was adopted. */
record OnlyAdoptedLessonHasAnOutcome(Lessons.Answer answer) implements Rule {

    @Override
    public void verify() {
        if (answer != Lessons.Answer.ADOPTED) {
            throw DomainRule.conflict("only-adopted-lesson-has-an-outcome", "This lesson has not been adopted.");
        }
    }
}
