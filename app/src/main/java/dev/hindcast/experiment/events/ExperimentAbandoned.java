package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The experiment was given up. */
@Revision("1")
@StoredAs("experiment.ExperimentAbandoned")
public record ExperimentAbandoned(String experiment, String project, String reason) implements ExperimentEvent {}
