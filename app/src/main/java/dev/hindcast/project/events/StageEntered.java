package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The project moved on through a gate, or back for a reason. */
@StoredAs("project.StageEntered")
@Revision("1")
public record StageEntered(
        String project, String stage, String from, @Nullable String reason) implements ProjectEvent {}
