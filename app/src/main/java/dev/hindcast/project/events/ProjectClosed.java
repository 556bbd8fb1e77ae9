package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The project is over. */
@StoredAs("project.ProjectClosed")
@Revision("1")
public record ProjectClosed(
        String project,
        String from,
        String outcome,
        @Nullable String review) implements ProjectEvent {}
