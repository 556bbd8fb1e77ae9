package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A lesson that was never published was taken out of the draft. */
@Revision("1")
@StoredAs("postmortem.LessonDiscarded")
public record LessonDiscarded(String postMortem, @Nullable String project, String lesson) implements PostMortemEvent {}
