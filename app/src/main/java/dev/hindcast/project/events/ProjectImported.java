package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A project came from another system, in the stage it has there and with what is known of its past. */
@StoredAs("project.ProjectImported")
@Revision("1")
public record ProjectImported(
        String project,
        String key,
        @Nullable String externalKey,
        String name,
        @Nullable String problem,
        @Nullable String origin,
        String unit,
        @Nullable String goal,
        @Nullable String owner,
        String stage,
        @Nullable String outcome,
        @Nullable String stoppedIn,
        @Nullable LocalDate framedOn,
        @Nullable LocalDate liveOn,
        @Nullable LocalDate stoppedOn,
        @Nullable LocalDate closedOn,
        @Nullable String reason)
        implements ProjectEvent {}
