package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Entry;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.read.value.EntriesInScope.Amount;
import dev.hindcast.shared.Money;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells entries in full: the events behind them, who recorded them and when. */
@Component
class EntriesTold {

    private static final String ENTRIES = """
            select distinct on (j.fact, j.entry) j.fact, j.entry, f.event_id, j.project, j.kind, j.figure, j.subject,
                j.name, j.category, j.currency, f.actor, f.recorded_at, f.effective_on
            from unnest(cast(:facts as bigint[]), cast(:entries as integer[])) as wanted (fact, entry)
            join portfolio.journal j on j.fact = wanted.fact and j.entry = wanted.entry
            join portfolio.fact f on f.number = j.fact
            order by j.fact, j.entry, j.line
            """;

    private record Id(long fact, int entry) {}

    private final Memory memory;
    private final JdbcClient jdbc;

    EntriesTold(Memory memory, JdbcClient jdbc) {
        this.memory = memory;
        this.jdbc = jdbc;
    }

    /** The entries in the order of their amounts; only while {@linkplain Memory#read reading}. */
    List<Entry> of(List<Amount> page, View view) {
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
