package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person takes part in the account. */
@Revision("1")
@StoredAs("postmortem.ParticipantAdded")
public record ParticipantAdded(String postMortem, @Nullable String project, String person) implements PostMortemEvent {}
