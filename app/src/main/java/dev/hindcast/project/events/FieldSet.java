package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A field of the organisation's own was given a value, or cleared when there is none.
 *
 * @param label what the field was called then
 */
@StoredAs("project.FieldSet")
@Revision("1")
public record FieldSet(
        String project,
        String field,
        String label,
        @Nullable String value,
        @Nullable String previous) implements ProjectEvent {}
