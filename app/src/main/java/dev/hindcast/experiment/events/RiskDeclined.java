package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A person who can bear the risk, who is the actor, did not accept it, or no longer. */
@Revision("1")
@StoredAs("experiment.RiskDeclined")
public record RiskDeclined(String experiment, String project, String reason) implements ExperimentEvent {}
