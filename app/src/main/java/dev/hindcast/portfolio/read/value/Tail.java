package dev.hindcast.portfolio.read.value;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * Reads a table on from where it was left: the rows of every transaction that was not yet over then. A row may come
 * twice, none is missed. A table that was emptied has another file from then on and is read from its beginning.
 *
 * @see "ADR-0062"
 */
final class Tail {

    /** What is told of a table. */
    interface Listener extends RowCallbackHandler {

        /** The rows told so far are no more. */
        void emptied();

        /** All rows have been told; those of transactions from this one on may come again. */
        void toldUpTo(long transaction);
    }

    private static final int FETCHED_AT_ONCE = 10_000;
    private static final String NEWS = """
            select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as told_up_to,
                pg_relation_filenode('%1$s')::bigint as file, t.*
            from (values (1)) one (one) left join (
                select true as present, written_by::text::bigint as transaction, %2$s from %1$s
                where written_by >= cast(cast(? as text) as xid8)) t on true
            """;

    private final JdbcTemplate jdbc;
    private final String news;
    private long from;
    private long file;

    Tail(JdbcTemplate jdbc, String table, String columns) {
        this.jdbc = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        this.jdbc.setFetchSize(FETCHED_AT_ONCE);
        this.news = NEWS.formatted(table, columns);
    }

    /** Tells what was committed since the last call. */
    void read(Listener listener) {
        if (!told(listener)) {
            from = 0;
            told(listener);
        }
    }

    /** The listener has lost what it was told: the next call begins anew. */
    void forget() {
        from = 0;
        file = 0;
    }

    private boolean told(Listener listener) {
        var reading = new Reading(listener);
        jdbc.query(news, reading, Long.toString(from));
        if (!reading.complete) {
            return false;
        }
        from = reading.upTo;
        listener.toldUpTo(from);
        return true;
    }

    private final class Reading implements RowCallbackHandler {

        private final Listener listener;
        private boolean complete = true;
        private long upTo;

        private Reading(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void processRow(ResultSet row) throws SQLException {
            if (upTo == 0) {
                begin(row);
            }
            if (complete && row.getBoolean("present")) {
                listener.processRow(row);
            }
        }

        private void begin(ResultSet row) throws SQLException {
            upTo = row.getLong("told_up_to");
            if (row.getLong("file") != file) {
                listener.emptied();
                file = row.getLong("file");
                complete = from == 0;
            }
        }
    }
}
