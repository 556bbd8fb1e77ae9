package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** Help from above is asked for. */
@StoredAs("project.EscalationRaised")
@Revision("1")
public record EscalationRaised(String project, String escalation, String kind, String title, String detail)
        implements ProjectEvent {}
