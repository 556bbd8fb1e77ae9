package dev.hindcast.transfer.exports;

import dev.hindcast.people.PeopleQuery;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.shared.Query;
import dev.hindcast.transfer.Export;
import java.util.Arrays;
import java.util.List;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays what queries answer out in tables; the only place that says which columns there are. */
@Component
class Tables {

    private static final String LINE_BREAK = "\n";

    private final QueryGateway queries;
    private final ValueTables values;

    Tables(QueryGateway queries, ValueTables values) {
        this.queries = queries;
        this.values = values;
    }

    /** The one table that says most. */
    Table table(Export export) {
        return export instanceof Export.Value(var query, var _)
                ? values.series(query)
                : sheets(export).getFirst();
    }

    /** The table that says most, and those that explain it. */
    List<Table> sheets(Export export) {
        return switch (export) {
            case Export.Projects(var query) -> List.of(projects(query));
            case Export.Value value -> values.sheets(value);
            case Export.Failures(var query) -> List.of(failures(query));
            case Export.Actions(var query) -> List.of(actions(query));
            case Export.BoardPack _, Export.PostMortem _ ->
                throw new IllegalArgumentException("A document is no table.");
        };
    }

    private Table projects(PortfolioQuery.Projects query) {
        var names = names();
        var left = values.notConverted(query);
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
                        "notConverted",
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
                                left.get(it.id()),
                                it.id()))));
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
