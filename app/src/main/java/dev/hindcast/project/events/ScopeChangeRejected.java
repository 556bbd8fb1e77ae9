package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The scope stays as it is. */
@StoredAs("project.ScopeChangeRejected")
@Revision("1")
public record ScopeChangeRejected(String project, String scopeChange, String reason) implements ProjectEvent {}
