package dev.hindcast.transfer.exports;

import static dev.hindcast.transfer.exports.ValueTables.row;

import dev.hindcast.portfolio.PortfolioQuery.CalibratedForecast;
import dev.hindcast.portfolio.PortfolioQuery.Returns;
import dev.hindcast.portfolio.PortfolioQuery.Tiles;
import dev.hindcast.portfolio.ReferenceClass;
import dev.hindcast.portfolio.Return;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Query;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.exports.Table.Cash;
import dev.hindcast.transfer.exports.Table.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The figures that are single numbers, and what they were asked with. */
@Component
class FigureTables {

    private final QueryGateway queries;

    FigureTables(QueryGateway queries) {
        this.queries = queries;
    }

    /** A row for each figure: its name, its value, and the months it is over. */
    Table figures(Scope scope) {
        var rows = new ArrayList<List<@Nullable Object>>();
        var tiles = ask(new Tiles(scope));
        var currency = tiles.currency();
        var period = "the period";
        rows.add(row("firstPromise", new Cash(tiles.amounts().firstPromise(), currency), period));
        rows.add(row("forecast", new Cash(tiles.amounts().forecast(), currency), period));
        rows.add(row("claimed", new Cash(tiles.amounts().claimed(), currency), period));
        rows.add(row("awaiting", new Cash(tiles.awaiting(), currency), period));
        rows.add(row("attested", new Cash(tiles.amounts().attested(), currency), period));
        rows.add(row("cost", new Cash(tiles.amounts().cost(), currency), period));
        rows.add(row("net", new Cash(tiles.amounts().net(), currency), period));

        var realisation = tiles.realisation();
        var until = "planned start to " + realisation.until();
        rows.add(row("realisationRatio", share(realisation.ratio()), until));
        rows.add(row("realisationCoverage", share(realisation.coverage()), until));
        rows.add(row("realisationPromised", new Cash(realisation.promised(), currency), until));
        rows.add(row("realisationAttested", new Cash(realisation.attested(), currency), until));

        var returns = ask(new Returns(scope));
        add(rows, "", returns.all(), currency);
        add(rows, "Cashable", returns.cashable(), currency);

        var forecast = ask(new CalibratedForecast(
                scope, ReferenceClass.CATEGORY, CalibratedForecast.USUAL_MONTHS, CalibratedForecast.USUAL_SEED));
        var months = "%s to %s".formatted(forecast.from(), forecast.to());
        rows.add(row("forecastLow", new Cash(forecast.low(), currency), months));
        rows.add(row("forecastLikely", new Cash(forecast.likely(), currency), months));
        rows.add(row("forecastHigh", new Cash(forecast.high(), currency), months));
        var calibrated = forecast.calibrated();
        if (calibrated != null) {
            var seeded = months + ", seed " + forecast.seed();
            rows.add(row("calibratedP10", new Cash(calibrated.p10(), currency), seeded));
            rows.add(row("calibratedP50", new Cash(calibrated.p50(), currency), seeded));
            rows.add(row("calibratedP90", new Cash(calibrated.p90(), currency), seeded));
        }
        return new Table("Figures", List.of("figure", "value", "over"), rows.stream());
    }

    /** What was asked, so that the workbook can be asked for again. */
    Table parameters(Export.Value wanted, Currency currency) {
        var scope = wanted.query().scope();
        var filter = scope.filter();
        return new Table(
                "Parameters",
                List.of("parameter", "value"),
                List.of(
                        row("asOf", scope.asOf().toString()),
                        row("basis", scope.basis().name().toLowerCase(java.util.Locale.ROOT)),
                        row("from", scope.months().from()),
                        row("to", scope.months().to()),
                        row("currency", currency.getCurrencyCode()),
                        row("unit", list(filter.units())),
                        row("goal", list(filter.goals())),
                        row("category", list(filter.categories())),
                        row("project", list(filter.projects())),
                        row("cashable", filter.cashable()),
                        row(
                                "fromAsOf",
                                wanted.from() == null ? null : wanted.from().toString()))
                        .stream());
    }

    private static void add(List<List<@Nullable Object>> rows, String which, Return of, Currency currency) {
        var life = which.isEmpty() ? "since inception" : "since inception, cashable value only";
        rows.add(row("roi" + which, share(of.roi()), life));
        rows.add(row("npv" + which, new Cash(of.npv(), currency), life));
        rows.add(row((of.paybackExpected() ? "paybackExpected" : "payback") + which, of.payback(), life));
    }

    private static @Nullable Share share(@Nullable BigDecimal ratio) {
        return ratio == null ? null : new Share(ratio);
    }

    private static @Nullable String list(Set<String> codes) {
        return codes.isEmpty() ? null : String.join(", ", new TreeSet<>(codes));
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
