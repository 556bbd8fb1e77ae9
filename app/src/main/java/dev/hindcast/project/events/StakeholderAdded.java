package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Someone has a stake in the project, or another one than before. */
@StoredAs("project.StakeholderAdded")
@Revision("1")
public record StakeholderAdded(
        String project,
        String person,
        String interest,
        String influence,
        @Nullable String channel) implements ProjectEvent {}
