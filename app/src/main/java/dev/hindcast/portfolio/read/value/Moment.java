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
 * @param micros the same in microseconds since 1970, as fine as moments are kept
 * @param day the day on which the moment falls in the installation's time zone
 * @param epochDay the same in days since 1970
 */
record Moment(Instant until, long micros, LocalDate day, int epochDay, Basis basis) {

    static Moment of(AsOf asOf, Basis basis, InstallationZone zone) {
        var until = asOf.until(zone);
        var day = asOf.day(zone);
        return new Moment(until, micros(until), day, (int) day.toEpochDay(), basis);
    }

    /** The first month that has not ended by the end of the day. */
    YearMonth firstOpenMonth() {
        return YearMonth.from(day.plusDays(1));
    }

    /** The last month that ended at least so many days before the day. */
    YearMonth lastMonthEnded(int daysBefore) {
        return YearMonth.from(day.minusDays(daysBefore).plusDays(1)).minusMonths(1);
    }

    /** When something counts, on the time that the basis goes by: the microsecond recorded or the day effective. */
    long when(long recordedMicros, int effectiveDay) {
        return basis == Basis.RECORDED ? recordedMicros : effectiveDay;
    }

    /** The last time, as {@linkplain #when told} here, that lies before a month. */
    long before(YearMonth month, InstallationZone zone) {
        var day = month.atDay(1).minusDays(1);
        return when(micros(zone.endOf(day)), (int) day.toEpochDay());
    }

    /** Whether something recorded at a moment, in microseconds, and holding from a day counts. */
    boolean includes(long recordedMicros, int effectiveDay) {
        return basis == Basis.RECORDED ? recordedMicros <= micros : effectiveDay <= epochDay;
    }

    private static long micros(Instant instant) {
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1_000);
    }
}
