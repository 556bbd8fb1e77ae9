package sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import dev.hindcast.SignedIn;
import dev.hindcast.platform.security.SignedInPerson;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.Role;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** An administrator, and nobody else, sees and mends the machinery. */
@SampleTest
class MaintenanceTest {

    private static final String PROCESSORS = "/api/v1/admin/processors";

    private final CounterId counter = new CounterId(Id.random());
    private SignedInPerson admin;

    @Autowired
    private MockMvcTester rest;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private CounterRaises raises;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        admin = SignedIn.as("ada", Role.ADMIN);
    }

    @Test
    void showsEveryProcessor() {
        assertThat(rest.get().uri(PROCESSORS).with(user(admin)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[?(@.name == 'sample-raises')].replayable")
                .asArray()
                .containsExactly(true);
    }

    @Test
    void refusesOthers() {
        var maria = SignedIn.as("maria", Role.TEAM_MEMBER);
        assertThat(rest.get().uri(PROCESSORS).with(user(maria))).hasStatus(403);
        assertThat(rest.post().uri(PROCESSORS + "/sample-raises/replay").with(user(maria)))
                .hasStatus(403);
    }

    @Test
    void replaysAReadModelButNoAutomation() {
        raise(5);
        await().until(() -> raises.amounts(counter.value()).size() == 1);
        assertThat(rest.post().uri(PROCESSORS + "/sample-raises/replay").with(user(admin)))
                .hasStatus(202);
        await().until(() -> raises.amounts(counter.value()).size() == 1);
        assertThat(rest.post().uri(PROCESSORS + "/sample-automation/replay").with(user(admin)))
                .hasStatus(409);
        assertThat(rest.post().uri(PROCESSORS + "/nonsense/replay").with(user(admin)))
                .hasStatus(404);
    }

    @Test
    void showsAndGivesUpParkedEvents() {
        raise(13);
        await().until(() -> parked() == 1);
        assertThat(rest.get().uri(PROCESSORS + "/sample-raises/dead-letters").with(user(admin)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[?(@.sequence == '%s')].type".formatted(counter.value()))
                .asArray()
                .containsExactly("sample.CounterRaised");
        assertThat(rest.delete()
                        .uri(PROCESSORS + "/sample-raises/dead-letters?sequence=" + counter.value())
                        .with(user(admin)))
                .hasStatus(204);
        assertThat(parked()).isZero();
    }

    private void raise(int amount) {
        SignedIn.as("maria", Role.TEAM_MEMBER);
        commands.sendAndWait(new CounterCommand.Open(counter));
        commands.sendAndWait(new CounterCommand.Add(counter, amount));
        SignedIn.as("ada", Role.ADMIN);
    }

    private int parked() {
        return jdbc.sql("select count(*) from event_store.dead_letter_entry"
                        + " where processing_group = 'sample-raises' and sequence_identifier = ?")
                .param(counter.value())
                .query(Integer.class)
                .single();
    }
}
