package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** How the project is doing. */
@StoredAs("project.HealthReported")
@Revision("1")
public record HealthReported(String project, String health, String comment) implements ProjectEvent {}
