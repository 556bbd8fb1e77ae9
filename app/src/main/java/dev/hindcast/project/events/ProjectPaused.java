package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The work rests. */
@StoredAs("project.ProjectPaused")
@Revision("1")
public record ProjectPaused(String project, String reason) implements ProjectEvent {}
