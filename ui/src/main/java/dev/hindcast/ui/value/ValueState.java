package dev.hindcast.ui.value;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.ui.common.UrlState;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** What the Value screen is asked to show, as its address says it. */
record ValueState(UrlState url, LocalDate today) {

    static final String AS_OF = "asOf";
    static final String COMPARE = "compare";
    static final String YEAR = "year";
    static final String FROM = "from";
    static final String TO = "to";
    static final String UNIT = "unit";
    static final String GOAL = "goal";
    static final String CATEGORY = "category";
    static final String PROJECT = "project";
    static final String CASHABLE = "cashable";
    static final String CURRENCY = "currency";
    static final String BASIS = "basis";
    static final String CHART = "chart";
    static final String BY = "by";
    static final String PAGE = "page";
    static final String ALL = "all";
    static final String NONE = "none";

    private static final Year FIRST_YEAR = Year.of(1970);
    private static final Year LAST_YEAR = Year.of(2199);

    LocalDate asOf() {
        return url.get(AS_OF, LocalDate::parse)
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }

    YearMonth asOfMonth() {
        return YearMonth.from(asOf());
    }

    /** Whether all years are shown; which months these are only the answers can tell. */
    boolean allYears() {
        return span().isEmpty() && url.get(YEAR).orElse("").equals(ALL);
    }

    /** The year that is shown; empty when it is another period. */
    Optional<Year> year() {
        if (span().isPresent() || allYears()) {
            return Optional.empty();
        }
        return url.get(YEAR, Year::parse)
                .filter(year -> !year.isBefore(FIRST_YEAR) && !year.isAfter(LAST_YEAR))
                .or(() -> Optional.of(Year.from(asOf())));
    }

    /** From and to, when the address has both. */
    Optional<Period> span() {
        var from = url.get(FROM, YearMonth::parse);
        var to = url.get(TO, YearMonth::parse);
        return from.flatMap(first -> to.flatMap(last ->
                last.isBefore(first) || first.plusMonths(Period.MAX_MONTHS).isBefore(last)
                        ? Optional.empty()
                        : Optional.of(new Period(first, last))));
    }

    /** The months shown: a year unless the address says otherwise. */
    Period months(Supplier<Period> all) {
        return span().or(() -> year().map(ValueState::months)).orElseGet(all);
    }

    static Period months(Year year) {
        return new Period(year.atMonth(1), year.atMonth(12));
    }

    /** The day to compare with: the eve of what is shown unless the address says otherwise; empty for none. */
    Optional<LocalDate> compare() {
        if (url.get(COMPARE).orElse("").equals(NONE)) {
            return Optional.empty();
        }
        return url.get(COMPARE, LocalDate::parse)
                .filter(day -> day.isBefore(asOf()))
                .or(() -> Optional.of(usualCompare()));
    }

    LocalDate usualCompare() {
        var first = span().map(Period::from)
                .or(() -> year().map(year -> year.atMonth(1)))
                .orElse(asOfMonth().withMonth(1));
        var eve = first.atDay(1).minusDays(1);
        return eve.isBefore(asOf()) ? eve : asOf().withDayOfYear(1).minusDays(1);
    }

    Set<String> units() {
        return Set.copyOf(url.all(UNIT));
    }

    Set<String> goals() {
        return Set.copyOf(url.all(GOAL));
    }

    Set<String> projects() {
        return Set.copyOf(url.all(PROJECT));
    }

    Currency currency() {
        return url.get(CURRENCY, Money::currency)
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .orElse(null);
    }

    Basis basis() {
        return url.get(BASIS, text -> Basis.valueOf(text.toUpperCase(Locale.ROOT)))
                .orElse(Basis.RECORDED);
    }

    Boolean cashable() {
        return url.get(CASHABLE)
                .filter(text -> text.equals("true") || text.equals("false"))
                .map(Boolean::valueOf)
                .orElse(null);
    }

    boolean cumulated() {
        return !url.get(CHART).orElse("").equals("month");
    }

    Grouping by() {
        return url.get(BY, text -> Grouping.valueOf(text.toUpperCase(Locale.ROOT)))
                .filter(by -> by != Grouping.MONTH)
                .orElse(Grouping.UNIT);
    }

    /** The page of the presentation, counted from one. */
    int page() {
        return url.get(PAGE, Integer::valueOf).orElse(1);
    }

    Filter filter() {
        return new Filter(units(), goals(), Set.copyOf(url.all(CATEGORY)), projects(), cashable());
    }

    Scope scope(Period months) {
        return new Scope(months, new AsOf.EndOf(asOf()), basis(), filter(), currency());
    }

    ValueState with(String name, Object value) {
        return new ValueState(url.with(name, value), today);
    }

    ValueState with(Period months) {
        return with(YEAR, null).with(FROM, months.from()).with(TO, months.to());
    }

    /** Another year; the one of the as-of date needs no words. */
    ValueState with(Year year) {
        return with(FROM, null).with(TO, null).with(YEAR, year.equals(Year.from(asOf())) ? null : year);
    }

    ValueState everyYear() {
        return with(FROM, null).with(TO, null).with(YEAR, ALL);
    }
}
