package dev.hindcast.organisation.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A strategic goal was defined or reworded. */
@StoredAs("organisation.GoalDefined")
@Revision("1")
public record GoalDefined(
        String organisation,
        String code,
        String name,
        @Nullable String description) implements OrganisationEvent {}
