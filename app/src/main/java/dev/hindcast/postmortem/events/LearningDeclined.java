package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Nothing new was learned from a project stopped while framed, and why. */
@Revision("1")
@StoredAs("postmortem.LearningDeclined")
public record LearningDeclined(String postMortem, @Nullable String project, String reason) implements PostMortemEvent {}
