package sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.hindcast.SignedIn;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.StaleVersion;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutor;

/** Two writers: the second decides anew or is told, and nothing is lost. */
@SampleTest
class ConflictsTest {

    private final CounterId counter = new CounterId(Id.random());

    @Autowired
    private CommandGateway commands;

    @Autowired
    private EventStore events;

    @Autowired
    private DataSource database;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        SignedIn.as("maria", Role.TEAM_MEMBER);
    }

    @Test
    void decidesAnewWhenAnotherNodeWasFirst() throws Exception {
        send(new CounterCommand.Open(counter));
        try (var other = new OtherNode(database).raises(counter, 1, 5)) {
            var receipt = sendMeanwhile(new CounterCommand.Add(counter, 1), Map.of(), other);
            assertThat(receipt.join()).isEqualTo(new Receipt(counter.value(), 2));
        }
    }

    @Test
    void refusesWhoSaidWhichVersionTheyHadSeen() throws Exception {
        send(new CounterCommand.Open(counter));
        try (var other = new OtherNode(database).raises(counter, 1, 5)) {
            var receipt =
                    sendMeanwhile(new CounterCommand.Add(counter, 1), Map.of(Metadata.EXPECTED_VERSION, "0"), other);
            assertThatThrownBy(receipt::join).hasCauseInstanceOf(StaleVersion.class);
        }
        assertThat(events.lastSequenceNumberFor(counter.value())).contains(1L);
    }

    @Test
    void refusesToCreateTwice() throws Exception {
        try (var other = new OtherNode(database).opens(counter)) {
            var receipt = sendMeanwhile(new CounterCommand.Open(counter), Map.of(), other);
            assertThatThrownBy(receipt::join)
                    .cause()
                    .isInstanceOfSatisfying(
                            DomainRule.class, rule -> assertThat(rule.code()).isEqualTo("exists-already"));
        }
    }

    @Test
    void guardRowsHoldARuleAcrossAggregates() {
        try (var executor = Executors.newFixedThreadPool(4)) {
            var secured = new DelegatingSecurityContextExecutor(executor);
            var outcomes = IntStream.range(0, 8)
                    .mapToObj(_ -> new CounterId(Id.random()))
                    .peek(each -> send(new CounterCommand.Open(each)))
                    .toList()
                    .stream()
                    .map(each -> CompletableFuture.supplyAsync(() -> send(new CounterCommand.Reserve(each, 3)), secured)
                            .handle((_, failure) -> failure == null))
                    .toList();
            assertThat(outcomes.stream().filter(CompletableFuture::join)).hasSize(3);
        }
        assertThat(jdbc.sql("select taken from sample.room_guard")
                        .query(Integer.class)
                        .single())
                .isEqualTo(9);
    }

    /** Sends while the other node's transaction is open, and lets it commit once the two have met. */
    private CompletableFuture<Receipt> sendMeanwhile(
            CounterCommand command, Map<String, String> metadata, OtherNode other) throws SQLException {
        var executor =
                new DelegatingSecurityContextExecutor(task -> Thread.ofVirtual().start(task));
        var receipt = CompletableFuture.supplyAsync(() -> send(command, metadata), executor);
        await().until(() -> jdbc.sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database()")
                        .query(Integer.class)
                        .single()
                > 0);
        other.commits();
        return receipt;
    }

    private Receipt send(CounterCommand command) {
        return send(command, Map.of());
    }

    private Receipt send(CounterCommand command, Map<String, String> metadata) {
        return commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(metadata));
    }
}
