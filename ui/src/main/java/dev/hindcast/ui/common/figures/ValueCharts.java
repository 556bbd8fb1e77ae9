package dev.hindcast.ui.common.figures;

import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.PortfolioQuery.Funnel;
import dev.hindcast.portfolio.PortfolioQuery.Realisations;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.ui.common.ChartSpec;
import dev.hindcast.ui.common.ChartSpec.Caption;
import dev.hindcast.ui.common.ChartSpec.Kind;
import dev.hindcast.ui.common.ChartSpec.Style;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Turns the portfolio's answers into what the charts draw. */
public final class ValueCharts {

    private ValueCharts() {}

    /** Value through time; what has been claimed, attested and spent ends with the as-of month. */
    public static ChartSpec throughTime(Series.Result result, YearMonth asOf, boolean cumulated, Caption caption) {
        var months = result.series().stream()
                .map(line -> YearMonth.parse(line.key()))
                .toList();
        var known = months.stream().filter(month -> !month.isAfter(asOf)).count();
        var attested = ChartSpec.Series.of(
                Figure.ATTESTED, Style.ATTESTED, values(result, Amounts::attested, cumulated, known));
        var spec = ChartSpec.of(
                        cumulated ? Kind.LINE : Kind.BAR,
                        caption,
                        months.stream().map(Formats::month).toList(),
                        List.of(
                                ChartSpec.Series.of(
                                                Figure.FIRST_PROMISE,
                                                Style.PROMISE,
                                                values(result, Amounts::firstPromise, cumulated, months.size()))
                                        .dashes(),
                                ChartSpec.Series.of(
                                        Figure.FORECAST,
                                        Style.FORECAST,
                                        values(result, Amounts::forecast, cumulated, months.size())),
                                ChartSpec.Series.of(
                                        Figure.CLAIMED,
                                        Style.CLAIMED,
                                        values(result, Amounts::claimed, cumulated, known)),
                                cumulated ? attested.fill() : attested,
                                ChartSpec.Series.of(
                                        Figure.COST, Style.COST, values(result, Amounts::cost, cumulated, known))))
                .in(result.currency())
                .described("%s: first promise, forecast, claimed and attested value, and cost, in %s"
                        .formatted(cumulated ? "Cumulated by month" : "Per month", result.currency()));
        return months.contains(asOf) ? spec.marked(Formats.month(asOf), "as of") : spec;
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

    /** The value bridge: what was known at the earlier moment, what changed it, and what is known at the later one. */
    public static ChartSpec bridge(Bridge.Result result, Caption caption) {
        var names = new ArrayList<String>();
        var values = new ArrayList<BigDecimal>();
        names.add("Known on " + Changes.day(result.from()));
        values.add(result.before());
        result.bars().forEach(bar -> {
            names.add(Labels.of(bar.kind()));
            values.add(bar.amount());
        });
        names.add("Known on " + Changes.day(result.scope().asOf()));
        values.add(result.after());
        return ChartSpec.of(
                        Kind.BRIDGE,
                        caption,
                        names,
                        List.of(new ChartSpec.Series("BRIDGE", "Value", Style.PLAIN, false, false, values)))
                .in(result.currency())
                .described("What changed the value of %s between %s and %s, in %s"
                        .formatted(
                                Formats.period(result.scope().months()),
                                Changes.day(result.from()),
                                Changes.day(result.scope().asOf()),
                                result.currency()));
    }

    /** First promise, attested value and cost of each line. */
    public static ChartSpec promisedAndAttested(Series.Result result, List<Series.Line> lines, Caption caption) {
        return ChartSpec.of(
                        Kind.BAR,
                        caption,
                        lines.stream().map(Series.Line::label).toList(),
                        List.of(
                                series(Figure.FIRST_PROMISE, Style.PROMISE, lines, Amounts::firstPromise),
                                series(Figure.ATTESTED, Style.ATTESTED, lines, Amounts::attested),
                                series(Figure.COST, Style.COST, lines, Amounts::cost)))
                .horizontally()
                .in(result.currency())
                .described("First promise, attested value and cost by %s in %s"
                        .formatted(Labels.of(result.by()).toLowerCase(Formats.locale()), result.currency()));
    }

    private static ChartSpec.Series series(
            Figure figure, Style style, List<Series.Line> lines, Function<Amounts, BigDecimal> amount) {
        return ChartSpec.Series.of(
                figure,
                style,
                lines.stream().map(line -> amount.apply(line.amounts())).toList());
    }

    /** How much of its promise each project realised. */
    public static ChartSpec realisations(Realisations.Result result, Caption caption) {
        var projects = result.projects();
        return ChartSpec.of(
                        Kind.SCATTER,
                        caption,
                        projects.stream().map(Realisations.Line::key).toList(),
                        List.of(
                                new ChartSpec.Series(
                                        Figure.FIRST_PROMISE.name(),
                                        "Promised",
                                        Style.PROMISE,
                                        false,
                                        false,
                                        projects.stream()
                                                .map(Realisations.Line::promised)
                                                .toList()),
                                new ChartSpec.Series(
                                        Figure.ATTESTED.name(),
                                        "Attested",
                                        Style.ATTESTED,
                                        false,
                                        false,
                                        projects.stream()
                                                .map(Realisations.Line::attested)
                                                .toList())))
                .in(result.currency())
                .marked(null, "as promised")
                .described("Promised and attested value of each project to %s in %s"
                        .formatted(Formats.month(result.until()), result.currency()));
    }

    /** How many projects were in each stage. */
    public static ChartSpec funnel(Funnel.Result result, Caption caption) {
        return ChartSpec.of(
                        Kind.BAR,
                        caption,
                        result.stages().stream()
                                .map(count -> Labels.of(count.stage()))
                                .toList(),
                        List.of(new ChartSpec.Series(
                                "PROJECTS",
                                "Projects",
                                Style.PLAIN,
                                false,
                                false,
                                result.stages().stream()
                                        .map(count -> BigDecimal.valueOf(count.projects()))
                                        .toList())))
                .horizontally()
                .described("Projects by stage");
    }
}
