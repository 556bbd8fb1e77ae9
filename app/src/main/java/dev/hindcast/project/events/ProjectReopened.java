package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** A closed project is open again, in the given stage. */
@StoredAs("project.ProjectReopened")
@Revision("1")
public record ProjectReopened(String project, String stage, String reason) implements ProjectEvent {}
