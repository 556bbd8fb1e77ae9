package dev.hindcast.ui.common.figures;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.ui.common.Formats;
import java.time.LocalDate;
import java.time.YearMonth;

/** The days and months that moments fall into. */
public final class Days {

    private Days() {}

    public static LocalDate of(AsOf moment) {
        return switch (moment) {
            case AsOf.EndOf(var date) -> date;
            case AsOf.At(var instant) -> LocalDate.ofInstant(instant, Formats.zone());
        };
    }

    /** The first month that has not ended by the end of the day. */
    public static YearMonth firstOpenMonth(LocalDate day) {
        return YearMonth.from(day.plusDays(1));
    }
}
