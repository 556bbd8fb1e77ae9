package dev.hindcast.postmortem.write;

import org.jspecify.annotations.Nullable;

/** A contributing factor in a text. */
record Factor(
        String cause,
        String causeLabel,
        String certainty,
        @Nullable String evidence,
        @Nullable String enteredIn,
        @Nullable String caughtIn) {}
