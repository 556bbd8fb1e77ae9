package dev.hindcast.transfer.exports;

import dev.hindcast.people.PeopleQuery;
import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.Entry;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.NotConverted;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.shared.Query;
import dev.hindcast.transfer.Export;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays what queries answer out in tables; the only place that says which columns there are. */
@Component
class Tables {

    private static final String LINE_BREAK = "\n";

    private final QueryGateway queries;

    Tables(QueryGateway queries) {
        this.queries = queries;
    }

    /** The one table that says most. */
    Table table(Export export) {
        return sheets(export).getFirst();
    }

    /** The table that says most, and those that explain it. */
    List<Table> sheets(Export export) {
        return switch (export) {
            case Export.Projects(var query) -> List.of(projects(query));
            case Export.Value(var query) -> value(query);
            case Export.Failures(var query) -> List.of(failures(query));
            case Export.Actions(var query) -> List.of(actions(query));
            case Export.BoardPack _ -> throw new IllegalArgumentException("A board pack is no table.");
        };
    }

    private Table projects(PortfolioQuery.Projects query) {
        var names = names();
        var all = Pages.of(
                query.page(),
                page -> ask(new PortfolioQuery.Projects(
                        query.asOf(),
                        query.basis(),
                        query.filter(),
                        query.stages(),
                        query.healths(),
                        query.owners(),
                        query.text(),
                        page)));
        return new Table(
                "Projects",
                List.of(
                        "key",
                        "name",
                        "stage",
                        "paused",
                        "outcome",
                        "unit",
                        "goal",
                        "owner",
                        "health",
                        "imported",
                        "currency",
                        "firstPromise",
                        "forecast",
                        "attested",
                        "cost",
                        "id"),
                all.items(answer -> answer.page().items().stream()
                        .map(it -> row(
                                it.key(),
                                it.name(),
                                it.stage(),
                                it.paused(),
                                it.outcome(),
                                it.unit(),
                                it.goal(),
                                it.owner() == null ? null : names.of(it.owner()),
                                it.health(),
                                it.imported(),
                                answer.currency().getCurrencyCode(),
                                it.firstPromise(),
                                it.forecast(),
                                it.attested(),
                                it.cost(),
                                it.id()))));
    }

    private List<Table> value(PortfolioQuery.Series query) {
        var answer = ask(query);
        return List.of(series(answer), entries(query), notConverted(answer));
    }

    private static Table series(PortfolioQuery.Series.Result answer) {
        var lines = answer.series().stream()
                .map(line -> amounts(
                        answer.by() == Grouping.MONTH ? YearMonth.parse(line.key()) : line.key(),
                        line.label(),
                        answer.currency(),
                        line.amounts()));
        var total = amounts("total", "Total", answer.currency(), answer.totals());
        return new Table(
                "Value",
                List.of("key", "label", "currency", "firstPromise", "forecast", "claimed", "attested", "cost", "net"),
                Stream.concat(
                        Stream.concat(lines, Stream.of(total)),
                        answer.notConverted().stream().map(Tables::unconverted)));
    }

    private static List<@Nullable Object> amounts(Object key, String label, Currency currency, Amounts amounts) {
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

    /** What is in no sum for want of a rate stands below the sums, in its own currency. */
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

    private Table entries(PortfolioQuery.Series query) {
        var names = names();
        var figures = Set.of(Figure.FIRST_PROMISE, Figure.FORECAST, Figure.CLAIMED, Figure.ATTESTED, Figure.COST);
        var all = Pages.of(null, page -> ask(new PortfolioQuery.Entries(query.scope(), figures, page)));
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
                entry.amount().amount(),
                entry.amount().currency().getCurrencyCode(),
                converted == null ? null : converted.amount(),
                converted == null ? null : converted.currency().getCurrencyCode(),
                entry.from(),
                entry.to(),
                entry.recordedAt(),
                entry.effective(),
                names.of(entry.actor()),
                entry.event());
    }

    private static Table notConverted(PortfolioQuery.Series.Result answer) {
        return new Table(
                "Not converted",
                List.of("project", "figure", "month", "amount", "currency"),
                answer.notConverted().stream()
                        .map(amount -> row(
                                amount.key(),
                                amount.figure().name(),
                                amount.month(),
                                amount.amount().amount(),
                                amount.amount().currency().getCurrencyCode())));
    }

    private Table failures(SearchQuery.FindFailures query) {
        var all = Pages.of(
                query.page(),
                page -> ask(new SearchQuery.FindFailures(
                        query.text(), query.filter(), query.order(), page, query.reader())));
        return new Table(
                "Failures",
                List.of(
                        "kind",
                        "title",
                        "project",
                        "projectName",
                        "unit",
                        "publishedAt",
                        "causes",
                        "lessons",
                        "externalKey",
                        "id"),
                all.items(answer -> answer.hits().stream()
                        .map(hit -> row(
                                hit.kind().name(),
                                hit.title(),
                                hit.project(),
                                hit.projectName(),
                                hit.unit(),
                                hit.publishedAt(),
                                String.join(", ", hit.causes()),
                                String.join(LINE_BREAK, hit.lessons()),
                                hit.externalKey(),
                                hit.id()))));
    }

    private Table actions(PostMortemQuery.ListActions query) {
        var names = names();
        var all = Pages.of(
                query.page(),
                page -> ask(new PostMortemQuery.ListActions(
                        query.owner(), query.state(), query.overdue(), query.today(), query.reader(), page)));
        return new Table(
                "Actions",
                List.of("title", "owner", "due", "state", "overdue", "endedOn", "note", "worked", "postMortem", "id"),
                all.items(answer -> answer.actions().items().stream()
                        .map(listed -> row(
                                listed.action().title(),
                                names.of(listed.action().owner().value()),
                                listed.action().due(),
                                listed.action().state().name(),
                                listed.overdue(),
                                listed.action().endedOn(),
                                listed.action().note(),
                                listed.action().worked(),
                                listed.title(),
                                listed.action().action().value()))));
    }

    private PeopleQuery.NameEveryone.Result names() {
        return ask(new PeopleQuery.NameEveryone());
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        return Arrays.asList(cells);
    }
}
