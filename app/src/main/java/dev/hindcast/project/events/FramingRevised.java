package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The framing reads as given here, what was not revised included. */
@StoredAs("project.FramingRevised")
@Revision("1")
public record FramingRevised(
        String project,
        String name,
        @Nullable String problem,
        @Nullable String origin,
        String unit,
        @Nullable String goal)
        implements ProjectEvent {}
