package dev.hindcast.ui.value;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.UrlState;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Set;

/** What the Value screen is asked to show, as its address says it. */
record ValueState(UrlState url, LocalDate today) {

    static final String AS_OF = "asOf";
    static final String FROM = "from";
    static final String TO = "to";
    static final String UNIT = "unit";
    static final String GOAL = "goal";
    static final String CURRENCY = "currency";
    static final String BASIS = "basis";
    static final String CHART = "chart";
    static final String BY = "by";

    private static final int MONTHS_BEFORE = 23;
    private static final int MONTHS_AFTER = 12;

    LocalDate asOf() {
        return url.get(AS_OF, LocalDate::parse)
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }

    YearMonth asOfMonth() {
        return YearMonth.from(asOf());
    }

    /** Two years up to the as-of month and one after it, unless the address says otherwise. */
    Period months() {
        var from = url.get(FROM, YearMonth::parse);
        var to = url.get(TO, YearMonth::parse);
        if (from.isPresent() && to.isPresent() && !to.get().isBefore(from.get())) {
            return new Period(from.get(), to.get());
        }
        return around(asOfMonth());
    }

    static Period around(YearMonth month) {
        return new Period(month.minusMonths(MONTHS_BEFORE), month.plusMonths(MONTHS_AFTER));
    }

    Set<String> units() {
        return Set.copyOf(url.all(UNIT));
    }

    Set<String> goals() {
        return Set.copyOf(url.all(GOAL));
    }

    Currency currency() {
        return url.get(CURRENCY, Money::currency).orElse(null);
    }

    Basis basis() {
        return url.get(BASIS, text -> Basis.valueOf(text.toUpperCase(java.util.Locale.ROOT)))
                .orElse(Basis.RECORDED);
    }

    boolean cumulated() {
        return !url.get(CHART).orElse("").equals("month");
    }

    boolean byGoal() {
        return url.get(BY).orElse("").equals("goal");
    }

    Filter filter() {
        return new Filter(units(), goals(), Set.of(), Set.of(), null);
    }

    Scope scope() {
        return scope(months());
    }

    Scope scope(Period months) {
        return new Scope(months, new AsOf.EndOf(asOf()), basis(), filter(), currency());
    }

    ValueState with(String name, Object value) {
        return new ValueState(url.with(name, value), today);
    }

    ValueState with(Period months) {
        return months == null
                ? with(FROM, null).with(TO, null)
                : with(FROM, months.from()).with(TO, months.to());
    }
}
