package dev.hindcast.checkin.events;

import dev.hindcast.shared.NeverExported;
import dev.hindcast.shared.StoredAs;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A leader answered the questions for an ISO week; answers and note are encrypted with the leader's key. */
@StoredAs("checkin.CheckInAnswered")
@Revision("1")
@NeverExported
public record CheckInAnswered(
        String checkIn,
        String leader,
        String week,
        int teamSize,
        String answers,
        @Nullable String note) implements CheckInEvent {}
