package dev.hindcast.project.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectFacts;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What another feature's rule has read of a project holds until its transaction ends. */
@IntegrationTest
class ProjectGuardTest {

    private static final Paragraph WHY = new Paragraph("Because it pays");

    @Autowired
    CommandGateway commands;

    @Autowired
    ProjectGuard guard;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private final ProjectId project = ProjectId.fresh();

    @BeforeEach
    void frame() {
        send(new OrganisationCommand.DefineUnit(new Code("RETAIL"), new Line("Retail"), false));
        send(new ProjectCommand.Frame(
                project,
                new ProjectKey("P" + project.value().substring(0, 8)),
                new Line("Keep customers"),
                new Paragraph("They leave"),
                Origin.KPI_GAP,
                new Code("RETAIL"),
                null,
                new PersonId("olga")));
    }

    @Test
    void knowsAProjectInTheTransactionThatFramedIt() {
        assertThat(facts().owner()).isEqualTo(new PersonId("olga"));
        assertThat(facts().framedBy()).isEqualTo(new PersonId("dan"));
    }

    @Test
    void holdsAChangeOfOwnerBackUntilTheReaderIsDone() {
        var change = new CompletableFuture<Void>();
        var read = transactions.execute(_ -> {
            var before = guard.locked(project);
            CompletableFuture.runAsync(() -> send(new ProjectCommand.ChangeOwner(project, new PersonId("paul"), WHY)))
                    .whenComplete((_, failed) -> change.complete(null));
            await().until(this::somebodyWaits);
            assertThat(change).isNotDone();
            assertThat(guard.locked(project)).isEqualTo(before);
            return before;
        });
        change.join();

        assertThat(read).extracting(ProjectFacts::owner).isEqualTo(new PersonId("olga"));
        assertThat(facts().owner()).isEqualTo(new PersonId("paul"));
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single()
                > 0;
    }

    private ProjectFacts facts() {
        var facts = transactions.execute(_ -> guard.locked(project));
        assertThat(facts).isNotNull();
        return facts;
    }

    private void send(Command command) {
        var occasion = new Occasion(
                new Actor(new PersonId("dan"), Set.of(Role.values())),
                Instant.parse("2024-03-01T10:00:00Z"),
                LocalDate.parse("2024-03-01"),
                Source.DEMO);
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).andMetaData(occasion.metadata()));
    }
}
