package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A project begins with a problem; who framed it is the actor. */
@StoredAs("project.ProjectFramed")
@Revision("1")
public record ProjectFramed(
        String project,
        String key,
        String name,
        String problem,
        String origin,
        String unit,
        @Nullable String goal,
        @Nullable String owner)
        implements ProjectEvent {}
