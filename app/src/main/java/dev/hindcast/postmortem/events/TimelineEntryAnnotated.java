package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An event of the timeline, named by its identifier, was explained. */
@Revision("1")
@StoredAs("postmortem.TimelineEntryAnnotated")
public record TimelineEntryAnnotated(
        String postMortem, @Nullable String project, String event, String text) implements PostMortemEvent {}
