package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** How the project deals with a cause that made similar ones fail. */
@StoredAs("project.RiskAnswered")
@Revision("1")
public record RiskAnswered(String project, String cause, String answer) implements ProjectEvent {}
