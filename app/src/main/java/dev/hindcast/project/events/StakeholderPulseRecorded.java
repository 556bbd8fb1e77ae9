package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A stakeholder's satisfaction, from 1 to 5. */
@StoredAs("project.StakeholderPulseRecorded")
@Revision("1")
public record StakeholderPulseRecorded(
        String project,
        String person,
        int satisfaction,
        @Nullable String comment) implements ProjectEvent {}
