package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The timebox grew by some days, to a new total counted from the start. */
@Revision("1")
@StoredAs("experiment.TimeboxExtended")
public record TimeboxExtended(String experiment, String project, int days, int timeboxDays, String reason)
        implements ExperimentEvent {}
