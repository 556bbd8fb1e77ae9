package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** An escalation has ended. */
@StoredAs("project.EscalationResolved")
@Revision("1")
public record EscalationResolved(String project, String escalation, String resolution) implements ProjectEvent {}
