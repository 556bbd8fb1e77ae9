package dev.hindcast.platform.axon;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.SequencedDeadLetterProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tries parked events again, each time after a longer pause, and at once when asked. */
@Component
public class RetriesDeadLetters {

    private static final Logger LOG = LoggerFactory.getLogger(RetriesDeadLetters.class);
    private static final int SEQUENCES_AT_ONCE = 1000;

    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;
    private final TransactionManager transactions;
    private final Clock clock;

    RetriesDeadLetters(
            EventProcessingConfiguration processing, JdbcClient jdbc, TransactionManager transactions, Clock clock) {
        this.processing = processing;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5000, initialDelay = 5000)
    void retryWhatIsDue() {
        for (String group : groups()) {
            processing.sequencedDeadLetterProcessor(group).ifPresent(letters -> retryDue(group, letters));
        }
    }

    private Set<String> groups() {
        return transactions.fetchInTransaction(
                () -> Set.copyOf(jdbc.sql("select distinct processing_group from event_store.dead_letter_entry")
                        .query(String.class)
                        .list()));
    }

    private void retryDue(String group, SequencedDeadLetterProcessor<EventMessage<?>> letters) {
        try {
            int sequences = 0;
            while (sequences++ < SEQUENCES_AT_ONCE
                    && letters.process(letter -> DeadLetters.isDue(letter, clock.instant()))) {
                LOG.debug("Retried a sequence of {}", group);
            }
        } catch (RuntimeException e) {
            LOG.warn("The dead letters of {} could not be retried", group, e);
        }
    }

    /** Tries every parked sequence of the group once, due or not; returns how many passed. */
    public int retryNow(String group) {
        var letters = processing.sequencedDeadLetterProcessor(group).orElseThrow();
        var start = clock.instant();
        int passed = 0;
        int tried = 0;
        while (tried++ < SEQUENCES_AT_ONCE) {
            if (letters.process(letter -> letter.lastTouched().isBefore(start))) {
                passed++;
            } else if (noneUntouchedSince(group, start)) {
                break;
            }
        }
        return passed;
    }

    private boolean noneUntouchedSince(String group, Instant start) {
        return transactions.fetchInTransaction(() -> jdbc.sql("""
                        select count(*) from event_store.dead_letter_entry letter
                        where processing_group = ? and last_touched < ?
                          and sequence_index = (select min(sequence_index) from event_store.dead_letter_entry other
                             where other.processing_group = letter.processing_group
                               and other.sequence_identifier = letter.sequence_identifier)""")
                        .params(group, Timestamp.from(start))
                        .query(Integer.class)
                        .single())
                == 0;
    }
}
