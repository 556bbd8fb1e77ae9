package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A person who can bear the risk was asked to accept it. */
@Revision("1")
@StoredAs("experiment.BuyInRequested")
public record BuyInRequested(
        String experiment,
        String project,
        String person,
        @Nullable String note) implements ExperimentEvent {}
