package dev.hindcast.project;

import dev.hindcast.shared.LessonId;

/** Which lessons anybody may refer to; certain until the caller's transaction ends. */
public interface PublishedLessons {

    /** Whether a post-mortem with this lesson is or was published. */
    boolean knows(LessonId lesson);
}
