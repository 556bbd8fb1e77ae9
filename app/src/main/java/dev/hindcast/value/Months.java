package dev.hindcast.value;

import dev.hindcast.shared.InvalidInput;
import java.time.YearMonth;

/** Limits of the months a ledger plans, claims and books in. */
public final class Months {

    public static final YearMonth FIRST = YearMonth.of(1990, 1);
    public static final YearMonth LAST = YearMonth.of(2099, 12);

    private Months() {}

    /** The month; an {@link InvalidInput} naming the field when it lies before {@link #FIRST} or after {@link #LAST}. */
    public static YearMonth requireSane(String field, YearMonth month) {
        if (month.isBefore(FIRST) || month.isAfter(LAST)) {
            throw InvalidInput.of(field, "month.outOfRange", "must lie between %s and %s".formatted(FIRST, LAST));
        }
        return month;
    }
}
