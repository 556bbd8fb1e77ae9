package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Everyone may read it again. */
@Revision("1")
@StoredAs("postmortem.VisibilityOpened")
public record VisibilityOpened(String postMortem, @Nullable String project) implements PostMortemEvent {}
