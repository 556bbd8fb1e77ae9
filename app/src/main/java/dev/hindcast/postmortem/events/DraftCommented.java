package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Somebody said something about the draft, or about one of its sections. */
@Revision("1")
@StoredAs("postmortem.DraftCommented")
public record DraftCommented(
        String postMortem,
        @Nullable String project,
        @Nullable String section,
        String comment) implements PostMortemEvent {}
