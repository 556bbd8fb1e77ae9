package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** An affected person knows of the change. */
@StoredAs("project.ScopeChangeAcknowledged")
@Revision("1")
public record ScopeChangeAcknowledged(String project, String scopeChange, String person) implements ProjectEvent {}
