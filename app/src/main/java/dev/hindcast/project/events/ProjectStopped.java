package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;

/** The work has ended before its time, in the given stage. */
@StoredAs("project.ProjectStopped")
@Revision("1")
public record ProjectStopped(String project, String stage, String reason, String signal, String salvaged)
        implements ProjectEvent {}
