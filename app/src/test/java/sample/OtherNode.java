package sample;

import dev.hindcast.shared.Id;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;

/** Another node, seen from the database: it appends events in a transaction of its own, ended when the test wants. */
final class OtherNode implements AutoCloseable {

    private final Connection connection;

    OtherNode(DataSource database) throws SQLException {
        connection = database.getConnection();
    }

    /** Appends without committing. */
    OtherNode raises(CounterId counter, long sequence, int amount) throws SQLException {
        return appends(counter, sequence, "sample.CounterRaised", """
                {"counter":"%s","amount":%d,"by":"other"}""".formatted(counter.value(), amount));
    }

    OtherNode opens(CounterId counter) throws SQLException {
        return appends(counter, 0, "sample.CounterOpened", "{\"counter\":\"%s\"}".formatted(counter.value()));
    }

    private OtherNode appends(CounterId counter, long sequence, String type, String payload) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into event_store.domain_event_entry (aggregate_identifier, sequence_number, type,
                    event_identifier, time_stamp, payload_type, payload_revision, payload, meta_data)
                values (?, ?, 'Counter', ?, ?, ?, '1', ?, ?)""")) {
            insert.setString(1, counter.value());
            insert.setLong(2, sequence);
            insert.setString(3, Id.random());
            insert.setString(4, Instant.now().toString());
            insert.setString(5, type);
            insert.setBytes(6, payload.getBytes(StandardCharsets.UTF_8));
            insert.setBytes(7, "{\"actor\":\"other\",\"source\":\"API\"}".getBytes(StandardCharsets.UTF_8));
            insert.executeUpdate();
        }
        return this;
    }

    void commits() throws SQLException {
        connection.commit();
    }

    void rollsBack() throws SQLException {
        connection.rollback();
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
