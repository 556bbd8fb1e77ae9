package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** It was decided that no action follows. */
@Revision("1")
@StoredAs("postmortem.ActionsDeclined")
public record ActionsDeclined(String postMortem, @Nullable String project, String reason) implements PostMortemEvent {}
