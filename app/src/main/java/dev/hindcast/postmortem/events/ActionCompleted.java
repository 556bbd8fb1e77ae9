package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** An action was done. */
@Revision("1")
@StoredAs("postmortem.ActionCompleted")
public record ActionCompleted(
        String postMortem,
        @Nullable String project,
        String action,
        @Nullable String note) implements PostMortemEvent {}
