package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A stakeholder, who is the actor, accepted the risk in person. */
@Revision("1")
@StoredAs("experiment.RiskAccepted")
public record RiskAccepted(String experiment, String project, String note) implements ExperimentEvent {}
