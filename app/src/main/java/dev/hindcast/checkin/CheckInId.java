package dev.hindcast.checkin;

import dev.hindcast.shared.Id;
import dev.hindcast.shared.PersonId;

/** Identifies the check-in of a leader for a week; there is one at most. Callers name only the week: it is their own. */
public record CheckInId(String value) implements Id {

    private static final String PREFIX = "checkin:";

    public CheckInId {
        Id.requireWellFormed("week", value);
    }

    public static CheckInId of(PersonId leader, Week week) {
        return new CheckInId(PREFIX + leader + ":" + week);
    }

    /** Whose it is. */
    public PersonId leader() {
        return new PersonId(value.substring(PREFIX.length(), value.lastIndexOf(':')));
    }

    public Week week() {
        return Week.parse(value.substring(value.lastIndexOf(':') + 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
