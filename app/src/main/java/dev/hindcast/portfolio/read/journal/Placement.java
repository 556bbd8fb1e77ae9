package dev.hindcast.portfolio.read.journal;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Where in time the forecast of a project lies.
 *
 * @param goLive the month planned, or as last re-forecast
 * @param liveFrom the first whole month live, once the project is live
 * @param lastMonth the last month for which anything is forecast, once the project is stopped or retired
 */
record Placement(
        @Nullable YearMonth goLive,
        @Nullable YearMonth liveFrom,
        @Nullable YearMonth lastMonth) {

    static final Placement NOWHERE = new Placement(null, null, null);

    /** The month whose beginning counts as go-live: the actual one once live, else the expected one. */
    @Nullable
    YearMonth start() {
        return liveFrom != null ? liveFrom : goLive;
    }

    Placement goingLive(YearMonth month) {
        return new Placement(month, liveFrom, lastMonth);
    }

    Placement live(@Nullable YearMonth from) {
        return new Placement(goLive, from, lastMonth);
    }

    Placement until(@Nullable YearMonth last) {
        return new Placement(goLive, liveFrom, last);
    }

    /** Whether something may be forecast for the month. */
    boolean covers(YearMonth month) {
        return lastMonth == null || !month.isAfter(lastMonth);
    }
}
