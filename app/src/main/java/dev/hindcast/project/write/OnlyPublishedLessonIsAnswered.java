package dev.hindcast.project.write;

import dev.hindcast.project.PublishedLessons;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.LessonId;

/** A lesson that is answered was proposed to the project or is published. */
record OnlyPublishedLessonIsAnswered(LessonId lesson, boolean proposed, PublishedLessons published) implements Rule {

    @Override
    public void verify() {
        if (!proposed && !published.knows(lesson)) {
            throw DomainRule.unacceptable(
                    "lesson", "lesson-unknown", "There is no published lesson '%s'.".formatted(lesson));
        }
    }
}
