package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An event of the timeline, named by its identifier, is part of the account. */
@Revision("1")
@StoredAs("postmortem.TimelineEntryKept")
public record TimelineEntryKept(String postMortem, @Nullable String project, String event) implements PostMortemEvent {}
