package dev.hindcast.ui.value;

import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.PortfolioQuery.Funnel;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.Chart.Kind;
import dev.hindcast.ui.common.Chart.Style;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns the portfolio's series into what the charts draw. */
final class ValueCharts {

    private ValueCharts() {}

    /** Value through time; what has been claimed and attested ends with the as-of month. */
    static Chart.Spec throughTime(Series.Result result, YearMonth asOf, boolean cumulated) {
        var months = result.series().stream()
                .map(line -> YearMonth.parse(line.key()))
                .toList();
        var known = months.stream().filter(month -> !month.isAfter(asOf)).count();
        var marker = months.contains(asOf) ? Formats.month(asOf) : null;
        return new Chart.Spec(
                cumulated ? Kind.LINE : Kind.BAR,
                false,
                "%s: first promise, forecast, claimed and attested value in %s"
                        .formatted(cumulated ? "Cumulated by month" : "Per month", result.currency()),
                result.currency().getCurrencyCode(),
                marker,
                "as of",
                months.stream().map(Formats::month).toList(),
                List.of(
                        new Chart.Series(
                                "FIRST_PROMISE",
                                "First promise",
                                Style.PROMISE,
                                true,
                                false,
                                values(result, Amounts::firstPromise, cumulated, months.size())),
                        new Chart.Series(
                                "FORECAST",
                                "Forecast",
                                Style.FORECAST,
                                false,
                                false,
                                values(result, Amounts::forecast, cumulated, months.size())),
                        new Chart.Series(
                                "CLAIMED",
                                "Claimed",
                                Style.CLAIMED,
                                false,
                                false,
                                values(result, Amounts::claimed, cumulated, known)),
                        new Chart.Series(
                                "ATTESTED",
                                "Attested",
                                Style.ATTESTED,
                                false,
                                cumulated,
                                values(result, Amounts::attested, cumulated, known))));
    }

    private static List<BigDecimal> values(
            Series.Result result, Function<Amounts, BigDecimal> figure, boolean cumulated, long known) {
        var values = new ArrayList<BigDecimal>();
        var sum = BigDecimal.ZERO;
        for (var line : result.series()) {
            var amount = figure.apply(line.amounts());
            sum = sum.add(amount);
            values.add(values.size() < known ? (cumulated ? sum : amount) : null);
        }
        return values;
    }

    /** Promised against attested per unit or goal, in the order of the answer. */
    static Chart.Spec promisedAndAttested(Series.Result result, String by) {
        var lines = result.series();
        return new Chart.Spec(
                Kind.BAR,
                true,
                "First promise, claimed and attested value by %s in %s".formatted(by, result.currency()),
                result.currency().getCurrencyCode(),
                null,
                null,
                lines.stream().map(Series.Line::label).toList(),
                List.of(
                        new Chart.Series(
                                "FIRST_PROMISE",
                                "First promise",
                                Style.PROMISE,
                                false,
                                false,
                                lines.stream()
                                        .map(line -> line.amounts().firstPromise())
                                        .toList()),
                        new Chart.Series(
                                "ATTESTED",
                                "Attested",
                                Style.ATTESTED,
                                false,
                                false,
                                lines.stream()
                                        .map(line -> line.amounts().attested())
                                        .toList())));
    }

    /** How many projects were in each stage. */
    static Chart.Spec funnel(Funnel.Result result) {
        return new Chart.Spec(
                Kind.BAR,
                true,
                "Projects by stage",
                null,
                null,
                null,
                result.stages().stream().map(count -> Labels.of(count.stage())).toList(),
                List.of(new Chart.Series(
                        "PROJECTS",
                        "Projects",
                        Style.PLAIN,
                        false,
                        false,
                        result.stages().stream()
                                .map(count -> BigDecimal.valueOf(count.projects()))
                                .toList())));
    }
}
