package sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.SignedIn;
import dev.hindcast.shared.Changes;
import dev.hindcast.shared.Changes.Change;
import dev.hindcast.shared.Id;
import dev.hindcast.shared.Role;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Screens hear of every change of a read model, and of everything when they may have missed some. */
@SampleTest
class ChangesTest {

    private final CounterId counter = new CounterId(Id.random());
    private final CopyOnWriteArrayList<Change> heard = new CopyOnWriteArrayList<>();

    @Autowired
    private CommandGateway commands;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void signIn() {
        SignedIn.as("maria", Role.TEAM_MEMBER);
    }

    @Test
    void tellsWhichReadModelHasChangedAndForWhom() {
        try (var _ = changes.listen(heard::add)) {
            commands.sendAndWait(new CounterCommand.Open(counter));
            commands.sendAndWait(new CounterCommand.Add(counter, 1));
            await().until(() -> heard.contains(new Change(CounterRaises.GROUP, Set.of(counter.value()))));
        }
        assertThat(heard).extracting(Change::view).doesNotContain("sample-guard", "sample-automation");
    }

    @Test
    void tellsThatEverythingMayHaveChangedAfterABrokenConnection() {
        try (var _ = changes.listen(heard::add)) {
            jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity"
                            + " where query like 'listen%' and datname = current_database()")
                    .query((_, _) -> true)
                    .list();
            await().until(() -> heard.contains(new Change(CounterRaises.GROUP, Set.of())));
        }
    }
}
