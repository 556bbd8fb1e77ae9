package sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.SignedIn;
import dev.hindcast.platform.axon.RetriesDeadLetters;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Events reach every read model, once, in order, whatever fails beside them. */
@SampleTest
class ProcessingTest {

    private static final Instant PAST = Instant.parse("2024-02-29T12:00:00Z");

    private final CounterId counter = new CounterId(Id.random());

    @Autowired
    private CommandGateway commands;

    @Autowired
    private CounterRaises raises;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private RetriesDeadLetters letters;

    @Autowired
    private EventStore events;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void signIn() {
        SignedIn.as("maria", Role.TEAM_MEMBER);
    }

    @Test
    void losesNothingOfABackDatedImportBesideAnOpenTransaction() throws Exception {
        var slow = new CounterId(Id.random());
        send(new CounterCommand.Open(slow));
        try (var other = new OtherNode(database).raises(slow, 1, 7)) {
            var past = new Occasion(
                            new Actor(Actor.SYSTEM.person(), Actor.SYSTEM.roles()),
                            PAST,
                            LocalDate.parse("2024-02-01"),
                            Source.IMPORT)
                    .metadata();
            send(new CounterCommand.Open(counter), past);
            send(new CounterCommand.Add(counter, 1), past);
            await().until(() -> raises.amounts(counter.value()).equals(List.of(1)));
            other.commits();
        }
        await().until(() -> raises.amounts(slow.value()).equals(List.of(7)));
        assertThat(jdbc.sql("select recorded_at from sample.raise where counter = ?")
                        .param(counter.value())
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(PAST);
    }

    @Test
    void parksOneAggregateAndGoesOnWithTheOthers() {
        var other = new CounterId(Id.random());
        send(new CounterCommand.Open(counter));
        send(new CounterCommand.Open(other));
        send(new CounterCommand.Add(counter, 1));
        send(new CounterCommand.Add(counter, 13));
        send(new CounterCommand.Add(counter, 2));
        send(new CounterCommand.Add(other, 3));
        await().until(() -> parked() == 2);
        await().until(() -> raises.amounts(other.value()).equals(List.of(3)));
        assertThat(raises.amounts(counter.value())).containsExactly(1);

        change("update event_store.dead_letter_entry set payload = 'outdated'");
        change("alter table sample.raise drop constraint no_bad_luck");
        assertThat(letters.retryNow(CounterRaises.GROUP)).isEqualTo(1);
        assertThat(parked()).isZero();
        assertThat(raises.amounts(counter.value())).containsExactly(1, 13, 2);
        change("alter table sample.raise add constraint no_bad_luck check (amount <> 13) not valid");
    }

    @Test
    void letsAnAutomationActAsHindcastItself() {
        send(new CounterCommand.Open(counter));
        send(new CounterCommand.Add(counter, 100));
        await().until(() -> raises.amounts(counter.value()).equals(List.of(100, 1)));
        assertThat(events.readEvents(counter.value(), 2).next().getMetaData())
                .containsEntry(Metadata.ACTOR, Actor.SYSTEM.person().value())
                .containsEntry(Metadata.SOURCE, Source.AUTOMATION.name());
    }

    @Test
    void parksAnAutomationThatIsRefused() {
        var other = new CounterId(Id.random());
        send(new CounterCommand.Open(counter));
        send(new CounterCommand.Open(other));
        send(new CounterCommand.Add(counter, 200));
        send(new CounterCommand.Add(other, 100));
        await().until(() -> raises.amounts(other.value()).equals(List.of(100, 1)));
        assertThat(jdbc.sql("select cause_message from event_store.dead_letter_entry"
                                + " where processing_group = 'sample-automation' and sequence_identifier = ?")
                        .param(counter.value())
                        .query(String.class)
                        .single())
                .contains("full");
    }

    @Test
    void rebuildsAReadModelFromItsEvents() {
        send(new CounterCommand.Open(counter));
        IntStream.rangeClosed(1, 12).forEach(amount -> send(new CounterCommand.Add(counter, amount)));
        await().until(() -> raises.amounts(counter.value()).size() == 12);
        replay();
        await().until(() -> raises.amounts(counter.value()).size() == 12);
    }

    @Test
    void parksWhatFailsInAReplayToo() {
        send(new CounterCommand.Open(counter));
        send(new CounterCommand.Add(counter, 13));
        await().until(() -> parked() == 1);
        replay();
        await().until(() -> parked() == 1);
        change("delete from event_store.dead_letter_entry");
    }

    @Test
    void takesSnapshotsOfLongHistories() {
        send(new CounterCommand.Open(counter));
        IntStream.rangeClosed(1, 130).forEach(_ -> send(new CounterCommand.Add(counter, 1)));
        await().until(() -> jdbc.sql("select count(*) from event_store.snapshot_event_entry"
                                + " where aggregate_identifier = ? and payload_type = 'sample.Counter'")
                        .param(counter.value())
                        .query(Integer.class)
                        .single()
                == 1);
        send(new CounterCommand.Add(counter, 1));
        assertThat(events.lastSequenceNumberFor(counter.value())).contains(131L);
    }

    private void replay() {
        var processor = processing
                .eventProcessor(CounterRaises.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        processor.shutDown();
        processor.resetTokens();
        assertThat(raises.amounts(counter.value())).isEmpty();
        assertThat(parked()).isZero();
        processor.start();
    }

    private void change(String sql) {
        transaction.executeWithoutResult(_ -> jdbc.sql(sql).update());
    }

    private int parked() {
        return jdbc.sql("select count(*) from event_store.dead_letter_entry"
                        + " where processing_group = ? and sequence_identifier = ?")
                .params(CounterRaises.GROUP, counter.value())
                .query(Integer.class)
                .single();
    }

    private void send(CounterCommand command) {
        send(command, Map.of());
    }

    private void send(CounterCommand command, Map<String, String> metadata) {
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(metadata));
    }
}
