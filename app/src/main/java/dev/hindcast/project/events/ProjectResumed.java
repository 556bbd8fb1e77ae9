package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The work goes on. */
@StoredAs("project.ProjectResumed")
@Revision("1")
public record ProjectResumed(String project) implements ProjectEvent {}
