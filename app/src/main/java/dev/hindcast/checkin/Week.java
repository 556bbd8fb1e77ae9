package dev.hindcast.checkin;

import dev.hindcast.shared.InvalidInput;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/** A week from Monday to Sunday, numbered and written as ISO 8601 has it: {@code 2026-W47}. */
public record Week(LocalDate monday) implements Comparable<Week> {

    public Week {
        if (monday.getDayOfWeek() != DayOfWeek.MONDAY) {
            throw new IllegalArgumentException(monday + " is no Monday");
        }
    }

    /** The week in which the day lies. */
    public static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    /** The week that the text means; an {@link InvalidInput} when it means none. */
    public static Week parse(String text) {
        try {
            return new Week(LocalDate.parse(text.strip() + "-1", DateTimeFormatter.ISO_WEEK_DATE));
        } catch (DateTimeParseException malformed) {
            throw InvalidInput.of("", "week.malformed", "must be an ISO week such as 2026-W47");
        }
    }

    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** The day on which a leader looks back on it. */
    public LocalDate friday() {
        return monday.with(DayOfWeek.FRIDAY);
    }

    public Week minus(int weeks) {
        return new Week(monday.minusWeeks(weeks));
    }

    /** How many weeks lie between this one and a later one. */
    public int until(Week later) {
        return (int) ChronoUnit.WEEKS.between(monday, later.monday);
    }

    @Override
    public int compareTo(Week other) {
        return monday.compareTo(other.monday);
    }

    @Override
    public String toString() {
        return "%d-W%02d".formatted(monday.get(IsoFields.WEEK_BASED_YEAR), number());
    }
}
