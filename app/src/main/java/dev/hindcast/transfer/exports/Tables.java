package dev.hindcast.transfer.exports;

import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.organisation.OwnField;
import dev.hindcast.people.PeopleQuery;
import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.postmortem.PostMortemQuery;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.shared.Query;
import dev.hindcast.transfer.Export;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays what queries answer out in tables; the only place that says which columns there are. */
@Component
class Tables {

    private static final String LINE_BREAK = "\n";
    private static final List<String> PROJECT_COLUMNS = List.of(
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
            "id");

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
        var all = Pages.of(query.page(), page -> ask(query.at(page)));
        var own = ask(new OrganisationQuery.ListFields()).offered();
        var columns = Stream.concat(PROJECT_COLUMNS.stream(), own.stream().map(field -> "field." + field.code()));
        return new Table(
                "Projects",
                columns.toList(),
                all.items(answer -> answer.page().items().stream().map(it -> {
                    var cells = new ArrayList<>(row(
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
                            it.id()));
                    own.forEach(field -> cells.add(value(field, it.fields().get(field.code()))));
                    return cells;
                })));
    }

    /** A value of a field of the organisation's own, as its kind lets a sheet reckon with it. */
    private static @Nullable Object value(OwnField field, @Nullable String text) {
        if (text == null) {
            return null;
        }
        return switch (field.kind()) {
            case NUMBER -> new BigDecimal(text);
            case DATE -> LocalDate.parse(text);
            case TEXT, CHOICE -> text;
        };
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
