package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Another person owns the project for the business. */
@StoredAs("project.OwnerChanged")
@Revision("1")
public record OwnerChanged(String project, @Nullable String previous, String owner, String reason)
        implements ProjectEvent {}
