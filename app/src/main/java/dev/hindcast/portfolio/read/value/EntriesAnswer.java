package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Entry;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Entries;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Page;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Currency;
import java.util.EnumSet;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what a figure is made of: per event, what it added to or took from the figure. */
@Component
class EntriesAnswer {

    private static final String ENTRIES = """
            , grouped as (
                select event_id, project, key, kind, figure, subject, name, category, currency,
                    sum(amount) as amount, sum(converted) as converted,
                    min(month) as first_month, max(month) as last_month,
                    max(recorded_at) as recorded_at, min(effective_on) as effective_on
                from converted
                group by event_id, project, key, kind, figure, subject, name, category, currency)
            """;

    private final Installation installation;
    private final JdbcClient jdbc;

    EntriesAnswer(Installation installation, JdbcClient jdbc) {
        this.installation = installation;
        this.jdbc = jdbc;
    }

    @QueryHandler
    Entries.Result answer(Entries query) {
        var scope = query.scope();
        var currency = installation.currency(scope.currency());
        var inScope = InScope.months(
                installation.moment(scope.asOf(), scope.basis()),
                scope.filter(),
                scope.months().from(),
                scope.months().to(),
                currency,
                query.figures().isEmpty() ? EnumSet.allOf(Figure.class) : query.figures());
        var total = inScope.statement(jdbc, ENTRIES + "select count(*) from grouped")
                .query(Long.class)
                .single();
        var sum = inScope.statement(
                        jdbc, "select coalesce(sum(converted), 0) from converted where converted is not null")
                .query(BigDecimal.class)
                .single();
        var items = inScope.statement(jdbc, ENTRIES + """
                        select g.*, f.actor, f.recorded_at as fact_recorded_at, f.effective_on as fact_effective_on
                        from grouped g join portfolio.fact f on f.event_id = g.event_id
                        order by g.recorded_at desc, g.event_id, g.figure, g.subject, g.currency
                        limit :limit offset :offset
                        """)
                .param("limit", query.page().size())
                .param("offset", query.page().offset())
                .query((row, number) -> entry(row, currency))
                .list();
        var page = new Page<>(items, query.page().page(), query.page().size(), total);
        return new Entries.Result(
                currency, page, sum.stripTrailingZeros().setScale(currency.getDefaultFractionDigits()));
    }

    private static Entry entry(ResultSet row, Currency currency) throws SQLException {
        var converted = row.getBigDecimal("converted");
        return new Entry(
                row.getString("event_id"),
                row.getString("project"),
                row.getString("key"),
                row.getString("kind"),
                Figure.valueOf(row.getString("figure")),
                row.getString("subject"),
                row.getString("name"),
                row.getString("category"),
                Figures.money(row.getBigDecimal("amount"), row.getString("currency")),
                converted == null ? null : new Money(converted.stripTrailingZeros(), currency),
                YearMonth.from(row.getObject("first_month", LocalDate.class)),
                YearMonth.from(row.getObject("last_month", LocalDate.class)),
                row.getObject("fact_recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("fact_effective_on", LocalDate.class),
                row.getString("actor"));
    }
}
