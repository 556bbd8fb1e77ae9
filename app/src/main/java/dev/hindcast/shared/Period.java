package dev.hindcast.shared;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.stream.Stream;

/** Whole months from the first to the last, both included; at most {@value #MAX_MONTHS}. */
public record Period(YearMonth from, YearMonth to) {

    public static final int MAX_MONTHS = 1_200;

    public Period {
        if (to.isBefore(from)) {
            throw InvalidInput.of("to", "period.reversed", "must not be before the first month");
        }
        if (ChronoUnit.MONTHS.between(from, to) >= MAX_MONTHS) {
            throw InvalidInput.of("to", "period.tooLong", "must be at most %d months".formatted(MAX_MONTHS));
        }
    }

    public int length() {
        return (int) ChronoUnit.MONTHS.between(from, to) + 1;
    }

    public boolean overlaps(Period other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** Whether the last month is over on the given day. */
    public boolean hasEndedBy(LocalDate day) {
        return to.atEndOfMonth().isBefore(day);
    }

    public Stream<YearMonth> months() {
        return Stream.iterate(from, month -> month.plusMonths(1)).limit(length());
    }
}
