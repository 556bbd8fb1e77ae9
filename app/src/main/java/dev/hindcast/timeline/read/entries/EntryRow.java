package dev.hindcast.timeline.read.entries;

import dev.hindcast.shared.Source;
import dev.hindcast.timeline.TimelineKind;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An event as a row.
 *
 * @param position in the order of all events
 * @param payload the event, as JSON
 */
record EntryRow(
        String event,
        long position,
        @Nullable String project,
        TimelineKind kind,
        String aggregate,
        long sequence,
        String type,
        Instant recordedAt,
        LocalDate effective,
        String actor,
        Source source,
        @Nullable String postMortem,
        String payload) {}
