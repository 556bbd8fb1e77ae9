package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A decision was taken back. */
@StoredAs("project.DecisionReversed")
@Revision("1")
public record DecisionReversed(String project, String decision, String reason) implements ProjectEvent {}
