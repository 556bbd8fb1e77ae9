package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person was asked to review the draft, and takes part from then on. */
@Revision("1")
@StoredAs("postmortem.ReviewerAsked")
public record ReviewerAsked(String postMortem, @Nullable String project, String reviewer) implements PostMortemEvent {}
