package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Projects;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Page;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers the list of projects with their figures over their whole life. */
@Component
class ProjectsAnswer {

    private static final List<Figure> FIGURES =
            List.of(Figure.FIRST_PROMISE, Figure.FORECAST, Figure.ATTESTED, Figure.COST);
    private static final Map<String, String> SORTABLE = Map.ofEntries(
            Map.entry("key", "p.key"),
            Map.entry("name", "lower(p.name)"),
            Map.entry(
                    "stage",
                    "array_position(array['FRAMED','CHARTERED','EXPERIMENTING','DELIVERING','LIVE','STOPPED','CLOSED'],"
                            + " p.stage::text)"),
            Map.entry("unit", "p.unit"),
            Map.entry("goal", "p.goal"),
            Map.entry("owner", "p.owner"),
            Map.entry("health", "array_position(array['RED','AMBER','GREEN'], p.health::text)"),
            Map.entry("firstPromise", "first_promise"),
            Map.entry("forecast", "forecast"),
            Map.entry("attested", "attested"),
            Map.entry("cost", "cost"));
    private static final String CHOSEN = """
            , chosen as (
                select * from project p
                where (:anyStage or p.stage in (:stages)) and (:anyHealth or coalesce(p.health, '-') in (:healths))
                    and (:text = '' or strpos(lower(p.key || ' ' || p.name), :text) > 0))
            """;
    private static final String PAGE = """
            , figure as (
                select project,
                    coalesce(sum(converted) filter (where figure = 'FIRST_PROMISE'), 0) as first_promise,
                    coalesce(sum(converted) filter (where figure = 'FORECAST'), 0) as forecast,
                    coalesce(sum(converted) filter (where figure = 'ATTESTED'), 0) as attested,
                    coalesce(sum(converted) filter (where figure = 'COST'), 0) as cost
                from converted group by project)
            select p.*, h.version as head, coalesce(f.first_promise, 0) as first_promise,
                coalesce(f.forecast, 0) as forecast, coalesce(f.attested, 0) as attested, coalesce(f.cost, 0) as cost
            from chosen p join portfolio.project_head h on h.project = p.project
            left join figure f on f.project = p.project
            order by %s %s nulls last, p.key
            limit :limit offset :offset
            """;

    private final Installation installation;
    private final JdbcClient jdbc;

    ProjectsAnswer(Installation installation, JdbcClient jdbc) {
        this.installation = installation;
        this.jdbc = jdbc;
    }

    @QueryHandler
    Projects.Result answer(Projects query) {
        var currency = installation.currency(null);
        var scope =
                InScope.wholeLife(installation.moment(query.asOf(), query.basis()), query.filter(), currency, FIGURES);
        var total = chosen(scope.statement(jdbc, CHOSEN + "select count(*) from chosen"), query)
                .query(Long.class)
                .single();
        var page = CHOSEN + PAGE.formatted(sortedBy(query), query.page().descending() ? "desc" : "asc");
        var items = chosen(scope.statement(jdbc, page), query)
                .param("limit", query.page().size())
                .param("offset", query.page().offset())
                .query((row, number) -> item(row, currency))
                .list();
        return new Projects.Result(
                currency, new Page<>(items, query.page().page(), query.page().size(), total));
    }

    private static JdbcClient.StatementSpec chosen(JdbcClient.StatementSpec statement, Projects query) {
        var text = query.text();
        return statement
                .param("anyStage", query.stages().isEmpty())
                .param("stages", query.stages().isEmpty() ? List.of("") : query.stages())
                .param("anyHealth", query.healths().isEmpty())
                .param("healths", query.healths().isEmpty() ? List.of("") : query.healths())
                .param("text", text == null ? "" : text.strip().toLowerCase(Locale.ROOT));
    }

    private static String sortedBy(Projects query) {
        var column = SORTABLE.get(query.page().sortField("key"));
        if (column == null) {
            throw InvalidInput.of(
                    "sort",
                    "sort.unknown",
                    "must be one of "
                            + String.join(
                                    ", ", SORTABLE.keySet().stream().sorted().toList()));
        }
        return column;
    }

    private static Projects.Item item(ResultSet row, Currency currency) throws SQLException {
        return new Projects.Item(
                row.getString("project"),
                row.getString("key"),
                row.getString("name"),
                row.getString("stage"),
                row.getBoolean("paused"),
                row.getString("outcome"),
                row.getString("unit"),
                row.getString("goal"),
                row.getString("owner"),
                row.getString("health"),
                row.getBoolean("imported"),
                amount(row, "first_promise", currency),
                amount(row, "forecast", currency),
                amount(row, "attested", currency),
                amount(row, "cost", currency),
                row.getLong("head"));
    }

    private static BigDecimal amount(ResultSet row, String column, Currency currency) throws SQLException {
        return row.getBigDecimal(column).stripTrailingZeros().setScale(currency.getDefaultFractionDigits());
    }
}
