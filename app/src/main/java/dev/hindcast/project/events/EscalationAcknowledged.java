package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** An escalation has been heard. */
@StoredAs("project.EscalationAcknowledged")
@Revision("1")
public record EscalationAcknowledged(String project, String escalation) implements ProjectEvent {}
