package dev.hindcast.value;

import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The months of a driver: the one definition of how an expected amount lies in the calendar. Amounts are as stored; a
 * dis-benefit counts negative only where it is summed ({@link Category#sign()}).
 */
public final class DriverMonths {

    private static final BigDecimal HUNDRED_PERCENT_OF_A_YEAR = BigDecimal.valueOf(1_200);

    private DriverMonths() {}

    /** The first whole month from the day a project went live: that day's month when it is the first, else the next. */
    public static YearMonth firstWholeMonth(LocalDate goLive) {
        var month = YearMonth.from(goLive);
        return goLive.getDayOfMonth() == 1 ? month : month.plusMonths(1);
    }

    /** The driver's start month for a go-live at the beginning of the given month. */
    public static YearMonth start(Course course, YearMonth goLive) {
        return goLive.plusMonths(course.startsAfterMonths());
    }

    /**
     * The amount of each month from the start to the end of the driver's life; months of zero are left out.
     *
     * @param amount per year when recurring, the whole when one-off
     * @param goLive the month whose beginning counts as go-live
     */
    public static SortedMap<YearMonth, Money> of(Money amount, Course course, YearMonth goLive) {
        var start = start(course, goLive);
        if (course.recurrence() == Recurrence.ONE_OFF) {
            var whole = amount.isPositive() ? Map.of(start, amount) : Map.<YearMonth, Money>of();
            return Collections.unmodifiableSortedMap(new TreeMap<>(whole));
        }
        var months = new TreeMap<YearMonth, Money>();
        var percents = 0;
        var before = Money.zero(amount.currency());
        for (var month = 0; month < course.lifeMonths(); month++) {
            percents += course.percentIn(month);
            var cumulated = cumulated(amount, percents);
            var share = cumulated.minus(before);
            if (share.isPositive()) {
                months.put(start.plusMonths(month), share);
            }
            before = cumulated;
        }
        return Collections.unmodifiableSortedMap(months);
    }

    /**
     * Rounded half up, because that rounding alone is the same wherever a whole amount is added: so any twelve full
     * months sum to the year's amount exactly.
     */
    private static Money cumulated(Money yearly, int percents) {
        var digits = yearly.currency().getDefaultFractionDigits();
        var exact = yearly.amount().multiply(BigDecimal.valueOf(percents));
        return new Money(exact.divide(HUNDRED_PERCENT_OF_A_YEAR, digits, RoundingMode.HALF_UP), yearly.currency());
    }
}
