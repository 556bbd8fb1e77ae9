package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An event of the timeline, named by its identifier, is left out of the account. */
@Revision("1")
@StoredAs("postmortem.TimelineEntryHidden")
public record TimelineEntryHidden(
        String postMortem, @Nullable String project, String event) implements PostMortemEvent {}
