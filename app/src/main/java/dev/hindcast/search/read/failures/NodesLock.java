package dev.hindcast.search.read.failures;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Keeps nodes apart that share one index: whoever saves what events have changed holds the lock together with others until
 * the transaction ends, whoever lets the next index take over holds it alone. A lock that does not come in some seconds is
 * an exception; one whose node dies is free.
 */
final class NodesLock {

    private static final long KEY = 0x48494E44_43415354L;
    private static final String PATIENCE = "set local lock_timeout = '10s'";

    private final DataSource database;
    private @Nullable Connection alone;

    NodesLock(DataSource database) {
        this.database = database;
    }

    /** Until the end of the transaction under way nobody has the lock alone. */
    void share() {
        var jdbc = JdbcClient.create(database);
        jdbc.sql(PATIENCE).update();
        jdbc.sql("select pg_advisory_xact_lock_shared(?)").param(KEY).query().singleRow();
    }

    /** From now on nobody else has the lock; nothing happens when it is held already. */
    synchronized void takeAlone() {
        if (alone != null) {
            return;
        }
        try {
            var connection = database.getConnection();
            try {
                connection.setAutoCommit(false);
                run(connection, PATIENCE);
                run(connection, "select pg_advisory_lock(" + KEY + ")");
                connection.commit();
                alone = connection;
            } finally {
                if (alone != connection) {
                    connection.close();
                }
            }
        } catch (SQLException refused) {
            throw new IllegalStateException("Another node is at the search index", refused);
        }
    }

    /** Others may have it again. */
    synchronized void release() {
        var held = alone;
        alone = null;
        if (held == null) {
            return;
        }
        try (held) {
            run(held, "select pg_advisory_unlock(" + KEY + ")");
            held.commit();
        } catch (SQLException lost) {
            throw new IllegalStateException("The lock of the search index was lost", lost);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
