package dev.hindcast.portfolio;

import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.InvalidInput;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** The moment as of which is asked: an instant, or a date meaning its end in the installation's time zone. */
public sealed interface AsOf {

    /** Everything up to and including the instant. */
    record At(Instant instant) implements AsOf {
        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /** Everything until the end of the date in the installation's time zone. */
    record EndOf(LocalDate date) implements AsOf {
        @Override
        public String toString() {
            return date.toString();
        }
    }

    /** The last instant that is known of. */
    default Instant until(InstallationZone zone) {
        return switch (this) {
            case At(var instant) -> instant;
            case EndOf(var date) -> zone.endOf(date);
        };
    }

    /** The day on which the moment falls. */
    default LocalDate day(InstallationZone zone) {
        return switch (this) {
            case At(var instant) -> zone.dayOf(instant);
            case EndOf(var date) -> date;
        };
    }

    /** Reads {@code 2026-03-31} or {@code 2026-03-31T12:00:00Z}; an {@link InvalidInput} of {@code asOf} else. */
    static AsOf parse(String text) {
        try {
            return text.strip().length() <= 10
                    ? new EndOf(LocalDate.parse(text.strip()))
                    : new At(Instant.parse(text.strip()));
        } catch (DateTimeException malformed) {
            throw InvalidInput.of("asOf", "asOf.malformed", "must be a date (2026-03-31) or an instant in UTC");
        }
    }
}
