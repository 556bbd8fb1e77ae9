package dev.hindcast.platform.live;

import dev.hindcast.platform.axon.Nodes;
import dev.hindcast.platform.axon.WakingEventStore;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Listens to PostgreSQL on one connection outside the pool, and connects again when it breaks. */
@Component
class Listening implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Listening.class);
    private static final int WAIT_MILLIS = 500;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final JdbcConnectionDetails database;
    private final Broadcaster broadcaster;
    private final WakingEventStore events;
    private final Nodes nodes;
    private volatile @Nullable Thread listener;

    Listening(JdbcConnectionDetails database, Broadcaster broadcaster, WakingEventStore events, Nodes nodes) {
        this.database = database;
        this.broadcaster = broadcaster;
        this.events = events;
        this.nodes = nodes;
    }

    @Override
    public void start() {
        Thread listening = Thread.ofVirtual().name("listening").unstarted(this::listen);
        listener = listening;
        listening.start();
    }

    @Override
    public void stop() {
        Thread listening = listener;
        listener = null;
        if (listening != null) {
            LockSupport.unpark(listening);
        }
    }

    @Override
    public boolean isRunning() {
        return listener != null;
    }

    private void listen() {
        boolean again = false;
        while (listener == Thread.currentThread()) {
            try (Connection connection = DriverManager.getConnection(
                            database.getJdbcUrl(), database.getUsername(), database.getPassword());
                    var statement = connection.createStatement()) {
                statement.execute("listen " + Channel.CHANGES);
                statement.execute("listen " + Channel.EVENTS);
                if (again) {
                    broadcaster.tellEverything();
                }
                events.wake();
                hear(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                if (!isRunning()) {
                    return;
                }
                LOG.info("Listens again after a broken connection: {}", e.getMessage());
                LockSupport.parkNanos(PAUSE.toNanos());
            }
            again = true;
        }
    }

    private void hear(PGConnection connection) throws SQLException {
        while (listener == Thread.currentThread()) {
            for (PGNotification heard : connection.getNotifications(WAIT_MILLIS)) {
                if (heard.getName().equals(Channel.CHANGES)) {
                    broadcaster.tell(Channel.read(heard.getParameter()));
                } else if (!heard.getParameter().equals(nodes.self())) {
                    events.wake();
                }
            }
        }
    }
}
