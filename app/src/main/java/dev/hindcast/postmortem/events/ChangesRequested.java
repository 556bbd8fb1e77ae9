package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A reader asked for changes. */
@Revision("1")
@StoredAs("postmortem.ChangesRequested")
public record ChangesRequested(String postMortem, @Nullable String project, String comment)
        implements PostMortemEvent {}
