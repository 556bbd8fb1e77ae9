package dev.hindcast.value.write;

import dev.hindcast.project.PublishedLessons;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.LessonId;
import org.jspecify.annotations.Nullable;

/** The lesson that avoided cost is claimed for, where one is named, is published. */
record LessonThatSavedIsPublished(@Nullable LessonId lesson, PublishedLessons published) {

    void verify() {
        if (lesson != null && !published.knows(lesson)) {
            throw DomainRule.unacceptable(
                    "lesson", "lesson-unknown", "There is no published lesson '%s'.".formatted(lesson));
        }
    }
}
