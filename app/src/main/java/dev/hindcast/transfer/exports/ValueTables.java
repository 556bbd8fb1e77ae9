package dev.hindcast.transfer.exports;

import dev.hindcast.people.PeopleQuery;
import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.Entry;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.portfolio.PortfolioQuery.Bridge;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.InstallationZone;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.Query;
import dev.hindcast.transfer.Export;
import dev.hindcast.transfer.exports.Table.Cash;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays the portfolio's figures out in tables, with all that they are made of. */
@Component
class ValueTables {

    private static final Set<Figure> FIGURES =
            Set.of(Figure.FIRST_PROMISE, Figure.FORECAST, Figure.CLAIMED, Figure.ATTESTED, Figure.COST);

    private final QueryGateway queries;
    private final FigureTables figures;
    private final InstallationZone zone;

    ValueTables(QueryGateway queries, FigureTables figures, InstallationZone zone) {
        this.queries = queries;
        this.figures = figures;
        this.zone = zone;
    }

    /** The one table of a text file: what is not converted stands below the sums, in its own currency. */
    Table series(Series query) {
        var answer = ask(query);
        var lines = answer.series().stream()
                .map(line -> plain(
                        answer.by() == Grouping.MONTH ? YearMonth.parse(line.key()) : line.key(),
                        line.label(),
                        answer.currency(),
                        line.amounts()));
        var total = plain("total", "Total", answer.currency(), answer.totals());
        return new Table(
                "Value",
                List.of("key", "label", "currency", "firstPromise", "forecast", "claimed", "attested", "cost", "net"),
                Stream.concat(
                        Stream.concat(lines, Stream.of(total)),
                        answer.notConverted().stream().map(ValueTables::unconverted)));
    }

    /** The sheets of a workbook: every figure, each way of grouping, the bridge if any, and what explains them. */
    List<Table> sheets(Export.Value wanted) {
        var scope = wanted.query().scope();
        var months = ask(new Series(scope, Grouping.MONTH));
        var sheets = new ArrayList<Table>();
        sheets.add(figures.figures(scope));
        sheets.add(grouped("Months", "month", months));
        sheets.add(grouped("Units", "unit", ask(new Series(scope, Grouping.UNIT))));
        sheets.add(grouped("Goals", "goal", ask(new Series(scope, Grouping.GOAL))));
        sheets.add(grouped("Categories", "category", ask(new Series(scope, Grouping.CATEGORY))));
        sheets.add(grouped("Projects", "project", ask(new Series(scope, Grouping.PROJECT))));
        if (wanted.from() != null) {
            var bridge = ask(Bridge.open(wanted.from(), scope));
            sheets.add(bridge(bridge));
            sheets.add(contributions(bridge));
        }
        sheets.add(entries(scope));
        sheets.add(notConverted(months.notConverted()));
        sheets.add(figures.parameters(wanted, months.currency()));
        return sheets;
    }

    /** Of each project that has any, the amounts of its whole life that lack a rate, in words. */
    Map<String, String> notConverted(PortfolioQuery.Projects query) {
        var year = query.asOf().day(zone).getYear();
        var months = new Period(
                YearMonth.of(year - Period.MAX_MONTHS / 24 + 1, 1), YearMonth.of(year + Period.MAX_MONTHS / 24, 12));
        var scope = new Scope(months, query.asOf(), query.basis(), query.filter(), null);
        return ask(new Series(scope, Grouping.PROJECT)).notConverted().stream()
                .collect(Collectors.groupingBy(
                        NotConverted::project,
                        Collectors.groupingBy(
                                one -> Label.of(one.figure()) + " "
                                        + one.amount().currency().getCurrencyCode(),
                                java.util.TreeMap::new,
                                Collectors.reducing(
                                        BigDecimal.ZERO, one -> one.amount().amount(), BigDecimal::add))))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().entrySet().stream()
                                .map(sum -> sum.getKey() + " " + sum.getValue().toPlainString())
                                .collect(Collectors.joining("; "))));
    }

    private static Table grouped(String name, String key, Series.Result answer) {
        var currency = answer.currency();
        var byMonth = answer.by() == Grouping.MONTH;
        var lines = answer.series().stream()
                .map(line -> amounts(
                        byMonth ? YearMonth.parse(line.key()) : line.key(), line.label(), currency, line.amounts()));
        var total = amounts("Total", "Total", currency, answer.totals());
        return new Table(
                name,
                List.of(key, "label", "firstPromise", "forecast", "claimed", "attested", "cost", "net"),
                Stream.concat(lines, Stream.of(total)));
    }

    private static List<@Nullable Object> amounts(Object key, String label, Currency currency, Amounts amounts) {
        return row(
                key,
                label,
                new Cash(amounts.firstPromise(), currency),
                new Cash(amounts.forecast(), currency),
                new Cash(amounts.claimed(), currency),
                new Cash(amounts.attested(), currency),
                new Cash(amounts.cost(), currency),
                new Cash(amounts.net(), currency));
    }

    private static Table bridge(Bridge.Result bridge) {
        var currency = bridge.currency();
        var steps = bridge.bars().stream()
                .map(bar -> row(Label.of(bar.kind()), new Cash(bar.amount(), currency), bar.events()));
        return new Table(
                "Bridge",
                List.of("step", "amount", "events"),
                Stream.concat(
                        Stream.concat(
                                Stream.of(
                                        row("Value as of " + bridge.from(), new Cash(bridge.before(), currency), null)),
                                steps),
                        Stream.of(row(
                                "Value as of " + bridge.scope().asOf(), new Cash(bridge.after(), currency), null))));
    }

    /** What the steps are made of; where a step has more events than are listed, the others in one row. */
    private static Table contributions(Bridge.Result bridge) {
        var currency = bridge.currency();
        return new Table(
                "Bridge events",
                List.of("step", "project", "amount", "event"),
                bridge.bars().stream()
                        .flatMap(bar -> Stream.concat(
                                bar.parts().stream()
                                        .map(part -> row(
                                                Label.of(bar.kind()),
                                                part.projectKey(),
                                                new Cash(part.amount(), currency),
                                                part.event())),
                                bar.events() > bar.parts().size()
                                        ? Stream.of(row(
                                                Label.of(bar.kind()),
                                                "all others",
                                                new Cash(bar.others(), currency),
                                                null))
                                        : Stream.empty())));
    }

    private Table entries(Scope scope) {
        var names = ask(new PeopleQuery.NameEveryone());
        var all = Pages.of(null, page -> ask(new PortfolioQuery.Entries(scope, FIGURES, page)));
        return new Table(
                "Entries",
                List.of(
                        "figure",
                        "kind",
                        "project",
                        "name",
                        "category",
                        "amount",
                        "currency",
                        "converted",
                        "convertedCurrency",
                        "from",
                        "to",
                        "recordedAt",
                        "effective",
                        "actor",
                        "event"),
                all.items(answer -> answer.page().items().stream().map(entry -> entry(entry, names))));
    }

    private static List<@Nullable Object> entry(Entry entry, PeopleQuery.NameEveryone.Result names) {
        var converted = entry.converted();
        return row(
                entry.figure().name(),
                entry.kind(),
                entry.projectKey(),
                entry.name(),
                entry.category(),
                cash(entry.amount()),
                entry.amount().currency().getCurrencyCode(),
                converted == null ? null : cash(converted),
                converted == null ? null : converted.currency().getCurrencyCode(),
                entry.from(),
                entry.to(),
                entry.recordedAt(),
                entry.effective(),
                names.of(entry.actor()),
                entry.event());
    }

    private static Table notConverted(List<NotConverted> amounts) {
        return new Table(
                "Not converted",
                List.of("project", "figure", "month", "amount", "currency"),
                amounts.stream()
                        .map(amount -> row(
                                amount.key(),
                                amount.figure().name(),
                                amount.month(),
                                cash(amount.amount()),
                                amount.amount().currency().getCurrencyCode())));
    }

    private static List<@Nullable Object> plain(Object key, String label, Currency currency, Amounts amounts) {
        return row(
                key,
                label,
                currency.getCurrencyCode(),
                amounts.firstPromise(),
                amounts.forecast(),
                amounts.claimed(),
                amounts.attested(),
                amounts.cost(),
                amounts.net());
    }

    private static List<@Nullable Object> unconverted(NotConverted amount) {
        return row(
                amount.month(),
                amount.key() + ": not converted",
                amount.amount().currency().getCurrencyCode(),
                amountOf(Figure.FIRST_PROMISE, amount),
                amountOf(Figure.FORECAST, amount),
                amountOf(Figure.CLAIMED, amount),
                amountOf(Figure.ATTESTED, amount),
                amountOf(Figure.COST, amount),
                null);
    }

    private static @Nullable BigDecimal amountOf(Figure figure, NotConverted amount) {
        return amount.figure() == figure ? amount.amount().amount() : null;
    }

    private static Cash cash(Money money) {
        return new Cash(money.amount(), money.currency());
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }

    static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
