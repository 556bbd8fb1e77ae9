package dev.hindcast.ui.project;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.UrlState;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a project's value tab is asked to show, as the address says it: as of today, compared with the promise. */
record ProjectValueState(UrlState url, LocalDate today) {

    static final String AS_OF = "asOf";
    static final String COMPARE = "compare";
    static final String CHART = "chart";

    private static final int MONTHS_AHEAD = 12;
    private static final int MOST_MONTHS = 120;

    LocalDate asOf() {
        return url.get(AS_OF, LocalDate::parse)
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }

    boolean isNow() {
        return asOf().equals(today);
    }

    boolean cumulated() {
        return !url.get(CHART).orElse("").equals("month");
    }

    /** The day chosen to compare with, if any. */
    Optional<LocalDate> compare() {
        return url.get(COMPARE, LocalDate::parse).filter(day -> day.isBefore(asOf()));
    }

    /** The moment to compare with: the chosen day, or else the promise; empty while nothing is promised. */
    Optional<AsOf> since(LedgerOf.Result ledger) {
        return compare()
                .<AsOf>map(AsOf.EndOf::new)
                .or(() -> Optional.ofNullable(ledger.frozenAt())
                        .filter(frozen ->
                                LocalDate.ofInstant(frozen, ZoneOffset.UTC).isBefore(asOf()))
                        .map(AsOf.At::new));
    }

    /** The project over its life. */
    Scope scope(ProjectId project, LedgerOf.Result ledger) {
        return new Scope(
                life(ledger),
                new AsOf.EndOf(asOf()),
                Basis.RECORDED,
                new Filter(Set.of(), Set.of(), Set.of(), Set.of(project.value()), null),
                null);
    }

    /** From the first month that the ledger knows to the end of its drivers, a year ahead at least. */
    private Period life(LedgerOf.Result ledger) {
        var now = YearMonth.from(asOf());
        var months = new TreeSet<>(Set.of(now, now.plusMonths(MONTHS_AHEAD)));
        ledger.claims().forEach(claim -> {
            months.add(claim.from());
            months.add(claim.to());
        });
        ledger.plannedCosts().forEach(cost -> months.add(cost.month()));
        ledger.bookedCosts().forEach(cost -> months.add(cost.month()));
        for (var goLive : new YearMonth[] {ledger.promisedGoLive(), ledger.forecastGoLive()}) {
            if (goLive != null) {
                months.add(goLive);
                ledger.drivers()
                        .forEach(driver ->
                                months.add(goLive.plusMonths(driver.forecast().startsAfterMonths()
                                        + driver.forecast().lifeMonths()
                                        - 1L)));
            }
        }
        var most = months.first().plusMonths(MOST_MONTHS - 1L);
        return new Period(months.first(), months.last().isAfter(most) && most.isAfter(now) ? most : months.last());
    }

    ProjectValueState with(String name, Object value) {
        return new ProjectValueState(url.with(name, value), today);
    }
}
