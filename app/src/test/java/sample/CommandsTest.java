package sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.SignedIn;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import dev.hindcast.shared.StaleVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every command has an occasion, is refused to the wrong roles and answers with a receipt. */
@SampleTest
class CommandsTest {

    private final CounterId counter = new CounterId(Id.random());

    @Autowired
    private CommandGateway commands;

    @Autowired
    private EventStore events;

    @BeforeEach
    void signIn() {
        SignedIn.as("maria", Role.TEAM_MEMBER);
    }

    @Test
    void answersWithReceipts() {
        assertThat(send(new CounterCommand.Open(counter))).isEqualTo(new Receipt(counter.value(), 0));
        assertThat(send(new CounterCommand.Add(counter, 3))).isEqualTo(new Receipt(counter.value(), 1));
    }

    @Test
    void keepsTheOccasionWithTheEvent() {
        send(new CounterCommand.Open(counter));
        var metadata = events.readEvents(counter.value()).next().getMetaData();
        assertThat(metadata)
                .containsEntry(Metadata.ACTOR, "maria")
                .containsEntry(Metadata.ROLES, "TEAM_MEMBER")
                .containsEntry(Metadata.SOURCE, "API")
                .containsKeys(Metadata.EFFECTIVE, Metadata.REQUEST_ID)
                .doesNotContainKey(Metadata.RECORDED_AT);
    }

    @Test
    void keepsTheHistoricMomentThatAnImportStates() {
        var past = Instant.parse("2024-02-29T12:00:00Z");
        var occasion = new Occasion(Actor.SYSTEM, past, LocalDate.parse("2024-02-01"), Source.IMPORT);
        send(new CounterCommand.Open(counter), occasion.metadata());
        var stored = events.readEvents(counter.value()).next();
        assertThat(stored.getMetaData()).containsEntry(Metadata.RECORDED_AT, past.toString());
        assertThat(stored.getTimestamp()).isAfter(past);
    }

    @Test
    void refusesAPastMomentStatedByAPerson() {
        assertThatThrownBy(() ->
                        send(new CounterCommand.Open(counter), Map.of(Metadata.RECORDED_AT, "2024-02-29T12:00:00Z")))
                .isInstanceOfSatisfying(
                        DomainRule.class, rule -> assertThat(rule.code()).isEqualTo("past-is-not-stated"));
    }

    @Test
    void refusesAFutureEffectiveDate() {
        assertThatThrownBy(() -> send(new CounterCommand.Open(counter), Map.of(Metadata.EFFECTIVE, "2999-01-01")))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void refusesTheWrongRole() {
        SignedIn.as("ada", Role.ADMIN);
        send(new CounterCommand.Open(counter));
        assertThatThrownBy(() -> send(new CounterCommand.Add(counter, 1)))
                .isInstanceOfSatisfying(
                        DomainRule.class, rule -> assertThat(rule.code()).isEqualTo("role-may-not"));
    }

    @Test
    void passesABrokenRuleOnAndStoresNothing() {
        send(new CounterCommand.Open(counter));
        assertThatThrownBy(() -> send(new CounterCommand.Add(counter, 2_000_000)))
                .isInstanceOfSatisfying(
                        DomainRule.class, rule -> assertThat(rule.code()).isEqualTo("counter-is-full"));
        assertThat(events.lastSequenceNumberFor(counter.value())).contains(0L);
    }

    @Test
    void refusesWhoHasSeenAnOlderVersion() {
        send(new CounterCommand.Open(counter));
        send(new CounterCommand.Add(counter, 1), Map.of(Metadata.EXPECTED_VERSION, "0"));
        assertThatThrownBy(() -> send(new CounterCommand.Add(counter, 1), Map.of(Metadata.EXPECTED_VERSION, "0")))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void saysThatAnAggregateIsNotThere() {
        assertThatThrownBy(() -> send(new CounterCommand.Add(counter, 1)))
                .isInstanceOfSatisfying(
                        DomainRule.class, rule -> assertThat(rule.kind()).isEqualTo(DomainRule.Kind.NOT_FOUND));
    }

    private Receipt send(CounterCommand command) {
        return send(command, Map.of());
    }

    private Receipt send(CounterCommand command, Map<String, String> metadata) {
        return commands.sendAndWait(
                GenericCommandMessage.asCommandMessage(command).andMetaData(metadata));
    }
}
