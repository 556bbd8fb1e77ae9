package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A lesson of the draft was put into other words. */
@Revision("1")
@StoredAs("postmortem.LessonReworded")
public record LessonReworded(
        String postMortem,
        @Nullable String project,
        String lesson,
        String statement,
        @Nullable String advice) implements PostMortemEvent {}
