package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The change is part of the scope. */
@StoredAs("project.ScopeChangeAccepted")
@Revision("1")
public record ScopeChangeAccepted(String project, String scopeChange) implements ProjectEvent {}
