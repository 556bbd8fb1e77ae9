package dev.hindcast.postmortem.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A contributing factor was added to the draft, with the label its cause had at that time. */
@Revision("1")
@StoredAs("postmortem.FactorAdded")
public record FactorAdded(
        String postMortem,
        @Nullable String project,
        String factor,
        String cause,
        String causeLabel,
        String certainty,
        String evidence,
        @Nullable String enteredIn,
        @Nullable String caughtIn)
        implements PostMortemEvent {}
