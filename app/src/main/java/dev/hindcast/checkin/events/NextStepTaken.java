package dev.hindcast.checkin.events;

import dev.hindcast.shared.NeverExported;
import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A leader did something about a red; which question it was and the note are encrypted with the leader's key. */
@StoredAs("checkin.NextStepTaken")
@Revision("1")
@NeverExported
public record NextStepTaken(
        String checkIn,
        String leader,
        String week,
        String question,
        @Nullable String note) implements CheckInEvent {}
