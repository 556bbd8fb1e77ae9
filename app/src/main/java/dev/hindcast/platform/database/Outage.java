package dev.hindcast.platform.database;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;

/** Tells a database that is away for the moment from everything else that may go wrong. */
public final class Outage {

    /** SQLSTATE classes: the connection failed, the server is out of resources, an operator intervened. */
    private static final String CONNECTION = "08";

    private static final String RESOURCES = "53";
    private static final String OPERATOR = "57P";

    private Outage() {}

    /** Whether somewhere behind this exception the database could not be reached or broke off. */
    public static boolean isBehind(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException
                    || cause instanceof SQLException broken && tellsOutage(broken)) {
                return true;
            }
            for (var hidden : cause.getSuppressed()) {
                if (isBehind(hidden)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean tellsOutage(SQLException broken) {
        var state = broken.getSQLState();
        return state == null
                ? "Connection is closed".equals(broken.getMessage())
                : state.startsWith(CONNECTION) || state.startsWith(RESOURCES) || state.startsWith(OPERATOR);
    }
}
