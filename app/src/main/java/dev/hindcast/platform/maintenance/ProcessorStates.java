package dev.hindcast.platform.maintenance;

import dev.hindcast.platform.axon.EventProcessing;
import dev.hindcast.shared.MaintenanceQuery.DeadLetters;
import dev.hindcast.shared.MaintenanceQuery.Processors;
import dev.hindcast.shared.RebuiltBeside;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.EventTrackerStatus;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells how the processors are doing and what they have parked. */
@Component
class ProcessorStates {

    private final EventProcessing processing;
    private final List<RebuiltBeside> rebuiltBeside;
    private final JdbcClient jdbc;

    ProcessorStates(EventProcessing processing, List<RebuiltBeside> rebuiltBeside, JdbcClient jdbc) {
        this.processing = processing;
        this.rebuiltBeside = List.copyOf(rebuiltBeside);
        this.jdbc = jdbc;
    }

    @QueryHandler
    Processors.Result answer(Processors query) {
        long head = jdbc.sql("select coalesce(max(global_index), 0) from event_store.domain_event_entry")
                .query(Long.class)
                .single();
        Map<String, Integer> parked = jdbc
                .sql("select processing_group, count(*) from event_store.dead_letter_entry group by processing_group")
                .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return new Processors.Result(processing.eventProcessors().values().stream()
                .map(processor -> item(processor, head, parked.getOrDefault(processor.getName(), 0)))
                .sorted((one, other) -> one.name().compareTo(other.name()))
                .toList());
    }

    private Processors.Item item(EventProcessor processor, long head, int parked) {
        if (!(processor instanceof StreamingEventProcessor streaming)) {
            return new Processors.Item(
                    processor.getName(), false, false, processor.isRunning(), false, head, head, parked, null);
        }
        var beside = rebuiltBeside.stream()
                .filter(view -> view.processor().equals(streaming.getName()))
                .findAny();
        var rebuild = beside.flatMap(RebuiltBeside::progress);
        if (rebuild.isPresent()) {
            long reached = (long) (rebuild.get().done() * head);
            return new Processors.Item(
                    streaming.getName(),
                    true,
                    true,
                    true,
                    true,
                    reached,
                    head,
                    parked,
                    rebuild.get().failure());
        }
        var segments = streaming.processingStatus().values();
        return new Processors.Item(
                streaming.getName(),
                streaming.supportsReset(),
                beside.isPresent(),
                streaming.isRunning(),
                segments.stream().anyMatch(EventTrackerStatus::isReplaying),
                segments.stream()
                        .mapToLong(segment -> segment.getCurrentPosition().orElse(0))
                        .min()
                        .orElse(0),
                head,
                parked,
                segments.stream()
                        .filter(EventTrackerStatus::isErrorState)
                        .map(segment -> String.valueOf(segment.getError()))
                        .findFirst()
                        .orElse(null));
    }

    @QueryHandler
    DeadLetters.Result answer(DeadLetters query) {
        return new DeadLetters.Result(jdbc.sql("""
                        select * from event_store.dead_letter_entry where processing_group = ?
                        order by last_touched nulls last, sequence_identifier, sequence_index limit 500""")
                .param(query.processor().value())
                .query(ProcessorStates::letter)
                .list());
    }

    private static DeadLetters.Item letter(ResultSet row, int number) throws SQLException {
        String causeType = row.getString("cause_type");
        @Nullable Timestamp tried = row.getTimestamp("last_touched");
        return new DeadLetters.Item(
                row.getString("dead_letter_id"),
                row.getString("sequence_identifier"),
                row.getLong("sequence_index"),
                row.getString("event_identifier"),
                row.getString("payload_type"),
                row.getTimestamp("enqueued_at").toInstant(),
                tried == null ? null : tried.toInstant(),
                causeType == null ? null : causeType + ": " + row.getString("cause_message"));
    }
}
