package dev.hindcast.platform.maintenance;

import dev.hindcast.platform.axon.PrivateEvents;
import dev.hindcast.shared.Metadata;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes all events that are committed, in the order in which they were stored, as CloudEvents 1.0 in JSON, one on each
 * line, but for those that are never exported. An event's data are those that were stored, in the revision in which they were stored; the names of persons
 * stay encrypted.
 */
@Component
class EventHistory {

    private static final String EVENTS = """
            select global_index, aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                payload_type, payload_revision, payload, meta_data
            from event_store.domain_event_entry where payload_type <> all (?) order by global_index
            """;
    private static final int FETCHED_AT_ONCE = 1_000;
    private static final String SOURCE = "/hindcast";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate snapshot;
    private final String[] neverExported;
    private final JsonMapper json = JsonMapper.builder().build();
    private final JsonFactory lines = JsonFactory.builder().build();

    EventHistory(DataSource database, PlatformTransactionManager transactions, PrivateEvents secret) {
        this.jdbc = new JdbcTemplate(database);
        this.jdbc.setFetchSize(FETCHED_AT_ONCE);
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.neverExported = secret.names().toArray(String[]::new);
    }

    void writeTo(OutputStream output) {
        RowCallbackHandler each = row -> {
            try {
                output.write(line(row));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        };
        snapshot.executeWithoutResult(_ -> jdbc.query(EVENTS, each, (Object) neverExported));
    }

    private byte[] line(ResultSet row) throws SQLException {
        var circumstances = json.readTree(row.getBytes("meta_data"));
        var stored = Instant.parse(row.getString("time_stamp"));
        var stated = text(circumstances, Metadata.RECORDED_AT);
        var recorded = stated == null ? stored : Instant.parse(stated);
        var text = new StringWriter();
        try (JsonGenerator line = lines.createGenerator(ObjectWriteContext.empty(), text)) {
            line.writeStartObject();
            line.writeStringProperty("specversion", "1.0");
            line.writeStringProperty("id", row.getString("event_identifier"));
            line.writeStringProperty("source", SOURCE);
            line.writeStringProperty("type", row.getString("payload_type"));
            line.writeStringProperty("subject", row.getString("aggregate_identifier"));
            line.writeStringProperty("time", recorded.toString());
            line.writeStringProperty("datacontenttype", "application/json");
            line.writeNumberProperty("position", row.getLong("global_index"));
            line.writeStringProperty("aggregate", row.getString("type"));
            line.writeNumberProperty("sequence", row.getLong("sequence_number"));
            line.writeStringProperty("revision", row.getString("payload_revision"));
            line.writeStringProperty("stored", stored.toString());
            said(line, "actor", text(circumstances, Metadata.ACTOR));
            said(line, "roles", text(circumstances, Metadata.ROLES));
            said(line, "effective", text(circumstances, Metadata.EFFECTIVE));
            said(line, "origin", text(circumstances, Metadata.SOURCE));
            said(line, "requestid", text(circumstances, Metadata.REQUEST_ID));
            line.writeName("data");
            line.writeRawValue(new String(row.getBytes("payload"), StandardCharsets.UTF_8));
            line.writeEndObject();
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void said(JsonGenerator line, String name, @Nullable String text) {
        if (text != null) {
            line.writeStringProperty(name, text);
        }
    }

    private static @Nullable String text(JsonNode circumstances, String key) {
        var said = circumstances.path(key);
        return said.isString() ? said.asString() : null;
    }
}
