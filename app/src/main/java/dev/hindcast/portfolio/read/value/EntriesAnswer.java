package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Entry;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Entries;
import dev.hindcast.portfolio.read.value.EntriesInScope.Amount;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Page;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what a figure is made of: per event, what it added to or took from the figure. */
@Component
class EntriesAnswer {

    private static final String ENTRIES = """
            select distinct on (j.fact, j.entry) j.fact, j.entry, f.event_id, j.project, j.kind, j.figure, j.subject,
                j.name, j.category, j.currency, f.actor, f.recorded_at, f.effective_on
            from unnest(cast(:facts as bigint[]), cast(:entries as integer[])) as wanted (fact, entry)
            join portfolio.journal j on j.fact = wanted.fact and j.entry = wanted.entry
            join portfolio.fact f on f.number = j.fact
            order by j.fact, j.entry, j.line
            """;

    private record Id(long fact, int entry) {}

    private final Installation installation;
    private final Memory memory;
    private final JdbcClient jdbc;

    EntriesAnswer(Installation installation, Memory memory, JdbcClient jdbc) {
        this.installation = installation;
        this.memory = memory;
        this.jdbc = jdbc;
    }

    @QueryHandler
    Entries.Result answer(Entries query) {
        var scope = query.scope();
        var moment = installation.moment(scope.asOf(), scope.basis());
        var currency = installation.currency(scope.currency(), moment);
        query.page().sortField("recordedAt", Set.of("recordedAt"));
        var oldestFirst = query.page().sort() != null && !query.page().descending();
        var since = query.since() == null ? null : installation.moment(query.since(), scope.basis());
        return memory.read(() -> {
            var view = memory.view(moment, scope.filter(), currency);
            var inScope = new EntriesInScope(
                    view,
                    since,
                    query.figures().isEmpty() ? EnumSet.allOf(Figure.class) : query.figures(),
                    Figures.number(scope.months().from()),
                    Figures.number(scope.months().to()));
            var page = inScope.page(query.page().offset(), query.page().size(), oldestFirst);
            var items = told(page, view);
            return new Entries.Result(
                    currency,
                    new Page<>(items, query.page().page(), query.page().size(), inScope.count()),
                    inScope.sum());
        });
    }

    private List<Entry> told(List<Amount> page, View view) {
        var columns = memory.journal().entries();
        var ids = page.stream()
                .map(amount -> new Id(columns.fact[amount.entry()], columns.entry[amount.entry()]))
                .toList();
        Map<Id, Amount> amounts = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            amounts.put(ids.get(i), page.get(i));
        }
        Map<Id, Entry> entries = new HashMap<>();
        jdbc.sql(ENTRIES)
                .param("facts", ids.stream().map(Id::fact).toArray(Long[]::new))
                .param("entries", ids.stream().map(Id::entry).toArray(Integer[]::new))
                .query(row -> {
                    var id = new Id(row.getLong("fact"), row.getInt("entry"));
                    entries.put(id, entry(row, Objects.requireNonNull(amounts.get(id)), view));
                });
        return ids.stream()
                .map(entries::get)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private Entry entry(ResultSet row, Amount amount, View view) throws SQLException {
        var project = row.getString("project");
        var own = Money.currency(row.getString("currency"));
        return new Entry(
                row.getString("event_id"),
                project,
                Objects.requireNonNull(view.state(memory.projects().number(project)))
                        .key(),
                row.getString("kind"),
                Figure.valueOf(row.getString("figure")),
                row.getString("subject"),
                row.getString("name"),
                row.getString("category"),
                money(amount.own(), own),
                amount.converted().isBegun() ? money(amount.converted(), view.currency) : null,
                Figures.month(amount.from()),
                Figures.month(amount.to()),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("effective_on", LocalDate.class),
                row.getString("actor"));
    }

    private static Money money(Sum sum, Currency currency) {
        BigDecimal amount = sum.scaled(currency.getDefaultFractionDigits());
        return new Money(amount, currency);
    }
}
