package dev.hindcast.transfer.demo;

import dev.hindcast.shared.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * Reads the stories' dates, all relative to the day of installation: {@code m-34/06} is the 6th of the month 34 months
 * ago, {@code d-5} is five days ago, {@code m+2} a month and {@code m-4..m-2} a period of months.
 */
record DemoCalendar(LocalDate today) {

    private static final Pattern DAY_OF_MONTH = Pattern.compile("m([+-]\\d+)/(\\d{2})");
    private static final Pattern DAYS_AGO = Pattern.compile("d-(\\d+)");
    private static final Pattern MONTH = Pattern.compile("m([+-]\\d+)");

    LocalDate day(String text) {
        var inMonth = DAY_OF_MONTH.matcher(text);
        if (inMonth.matches()) {
            return month("m" + inMonth.group(1)).atDay(Integer.parseInt(inMonth.group(2)));
        }
        var ago = DAYS_AGO.matcher(text);
        if (ago.matches()) {
            return today.minusDays(Long.parseLong(ago.group(1)));
        }
        throw new IllegalArgumentException("No day of the demo: " + text);
    }

    YearMonth month(String text) {
        var month = MONTH.matcher(text);
        if (!month.matches()) {
            throw new IllegalArgumentException("No month of the demo: " + text);
        }
        return YearMonth.from(today).plusMonths(Long.parseLong(month.group(1)));
    }

    Period months(String text) {
        var ends = text.split("\\.\\.", 2);
        return new Period(month(ends[0]), month(ends[ends.length - 1]));
    }
}
