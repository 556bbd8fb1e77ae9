package dev.hindcast.postmortem.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.LessonId;
import org.jspecify.annotations.Nullable;

/** Projects may rest on a lesson once it was published, so it stays; it can be put into other words. */
record LessonWasNeverPublished(@Nullable Text published, LessonId lesson) {

    void verify() {
        if (published != null && published.lessons().containsKey(lesson.value())) {
            throw DomainRule.conflict(
                    "lesson-was-published", "A published lesson stays; put it into other words instead.");
        }
    }
}
