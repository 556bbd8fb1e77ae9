package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;
import org.jspecify.annotations.Nullable;

/** A lesson is adopted once. */
record LessonIsAdoptedOnce(Lessons.@Nullable Answer answer) implements Rule {

    @Override
    public void verify() {
        if (answer == Lessons.Answer.ADOPTED) {
            throw DomainRule.conflict("lesson-is-adopted-once", "This lesson has been adopted already.");
        }
    }
}
