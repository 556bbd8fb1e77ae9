package dev.hindcast.timeline;

import dev.hindcast.shared.InvalidInput;
import java.time.DateTimeException;
import java.time.LocalDate;

/** A moment of a project's life: just after one of its events, at the end of a day, or now. */
public sealed interface Moment {

    /** Just after the event was recorded. */
    record After(String event) implements Moment {
        @Override
        public String toString() {
            return event;
        }
    }

    /** The end of the day in the installation's time zone. */
    record EndOf(LocalDate day) implements Moment {
        @Override
        public String toString() {
            return day.toString();
        }
    }

    /** All that is recorded, looked at on the day. */
    record Now(LocalDate today) implements Moment {
        @Override
        public String toString() {
            return "now";
        }
    }

    /** Reads {@code now}, a date such as {@code 2026-03-31}, or the identifier of an event. */
    static Moment parse(String text, LocalDate today) {
        var said = text.strip();
        if (said.equals("now")) {
            return new Now(today);
        }
        if (said.length() == 10 && said.charAt(4) == '-') {
            try {
                return new EndOf(LocalDate.parse(said));
            } catch (DateTimeException malformed) {
                throw InvalidInput.of("at", "moment.malformed", "must be a date such as 2026-03-31");
            }
        }
        if (said.isEmpty() || said.length() > 64) {
            throw InvalidInput.of("at", "moment.malformed", "must be now, a date, or the identifier of an event");
        }
        return new After(said);
    }
}
