package dev.hindcast.portfolio.read.journal;

import dev.hindcast.portfolio.Figure;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The journal's table: rows are appended and never changed, but for a rebuild. */
@Component
class Journal {

    private static final String STANDING = """
            select month, category, cashable, currency, amount, recorded_at, effective_on
            from portfolio.journal where project = ? and subject = ? and figure = ?
            """;
    private static final String APPEND = """
            insert into portfolio.journal
                (fact, line, entry, project, subject, driver, name, figure, kind, category, cashable, currency, amount,
                 month, recorded_at, effective_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (fact, line) do nothing
            """;

    private final JdbcTemplate jdbc;

    Journal(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Opens the lines that one event writes; they are appended together on {@link Lines#append()}. */
    Lines of(Fact fact, String kind) {
        return new Lines(fact, kind);
    }

    void clear() {
        jdbc.update("truncate portfolio.journal");
    }

    private List<Delta> standing(String project, String subject, Figure figure) {
        return jdbc.query(STANDING, Journal::delta, project, subject, figure.name());
    }

    private static Delta delta(ResultSet row, int number) throws SQLException {
        var cell = new Cell(
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getString("category"),
                row.getBoolean("cashable"),
                row.getString("currency"));
        return new Delta(
                cell,
                row.getBigDecimal("amount"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("effective_on", LocalDate.class));
    }

    /** What an event says of one subject: the lines that are shown as one. */
    private record Entry(String subject, Figure figure, String category, String currency) {}

    /** The lines of one event. */
    final class Lines {

        private final Fact fact;
        private final String kind;
        private final List<Object[]> rows = new ArrayList<>();
        private final Map<Entry, Integer> entries = new HashMap<>();

        private Lines(Fact fact, String kind) {
            this.fact = fact;
            this.kind = kind;
        }

        /** From now on the figure of the subject is this and nothing else. */
        Lines restate(Subject subject, Figure figure, SortedMap<Cell, BigDecimal> wanted) {
            var standing = standing(fact.project(), subject.id(), figure);
            Restatement.of(standing, wanted, fact.recordedAt(), fact.effective())
                    .forEach(delta -> add(subject, figure, delta));
            return this;
        }

        /** What the figure of the subject is now. */
        SortedMap<Cell, BigDecimal> now(Subject subject, Figure figure) {
            var cells = new TreeMap<Cell, BigDecimal>();
            standing(fact.project(), subject.id(), figure)
                    .forEach(delta -> cells.merge(delta.cell(), delta.amount(), BigDecimal::add));
            cells.values().removeIf(amount -> amount.signum() == 0);
            return cells;
        }

        void append() {
            jdbc.batchUpdate(APPEND, rows);
            rows.clear();
        }

        private void add(Subject subject, Figure figure, Delta delta) {
            var entry = new Entry(
                    subject.id(), figure, delta.cell().category(), delta.cell().currency());
            rows.add(new Object[] {
                fact.number(),
                rows.size(),
                entries.computeIfAbsent(entry, added -> entries.size()),
                fact.project(),
                subject.id(),
                subject.driver(),
                subject.name(),
                figure.name(),
                kind,
                delta.cell().category(),
                delta.cell().cashable(),
                delta.cell().currency(),
                delta.amount(),
                Date.valueOf(delta.cell().month().atDay(1)),
                delta.recordedAt().atOffset(ZoneOffset.UTC),
                Date.valueOf(delta.effective())
            });
        }
    }
}
