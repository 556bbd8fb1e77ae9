package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;
import org.jspecify.annotations.Nullable;

/** A lesson that has its answer is not set aside any more. */
record LessonIsAnsweredOnce(Lessons.@Nullable Answer answer) implements Rule {

    @Override
    public void verify() {
        if (answer != null && answer != Lessons.Answer.OPEN) {
            throw DomainRule.conflict("lesson-is-answered-once", "This lesson has been answered already.");
        }
    }
}
