package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.shared.InstallationZone;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The moment as of which is answered.
 *
 * @param until what was recorded up to and including this instant was known
 * @param day the day on which the moment falls in the installation's time zone
 */
record Moment(Instant until, LocalDate day, Basis basis) {

    static Moment of(AsOf asOf, Basis basis, InstallationZone zone) {
        return switch (asOf) {
            case AsOf.At(var instant) -> new Moment(instant, zone.dayOf(instant), basis);
            case AsOf.EndOf(var date) -> new Moment(zone.endOf(date), date, basis);
        };
    }

    /** The first month that has not ended by the end of the day. */
    YearMonth firstOpenMonth() {
        return YearMonth.from(day.plusDays(1));
    }

    /** The last month that ended at least so many days before the day. */
    YearMonth lastMonthEnded(int daysBefore) {
        return YearMonth.from(day.minusDays(daysBefore).plusDays(1)).minusMonths(1);
    }

    /** The condition, on a row with {@code recorded_at} and {@code effective_on}, that it counts as of the moment. */
    String condition(String alias) {
        return switch (basis) {
            case RECORDED -> alias + ".recorded_at <= :until";
            case EFFECTIVE -> alias + ".effective_on <= :day";
        };
    }
}
