package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An action was given up. */
@Revision("1")
@StoredAs("postmortem.ActionDropped")
public record ActionDropped(String postMortem, @Nullable String project, String action, String reason)
        implements PostMortemEvent {}
