package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The experiment began on the effective date, from which its timebox runs. */
@Revision("1")
@StoredAs("experiment.ExperimentStarted")
public record ExperimentStarted(String experiment, String project, int timeboxDays) implements ExperimentEvent {}
