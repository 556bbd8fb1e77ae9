package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Others were asked to read the draft. */
@Revision("1")
@StoredAs("postmortem.ReviewRequested")
public record ReviewRequested(String postMortem, @Nullable String project) implements PostMortemEvent {}
