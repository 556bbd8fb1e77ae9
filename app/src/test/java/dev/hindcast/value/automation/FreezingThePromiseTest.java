package dev.hindcast.value.automation;

import static dev.hindcast.value.TriedProjects.DAN;
import static dev.hindcast.value.TriedProjects.WHY;
import static dev.hindcast.value.TriedProjects.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.value.ApprovedLedgers;
import dev.hindcast.value.TriedProjects;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.time.Duration;
import java.time.YearMonth;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FreezingThePromiseTest {

    @Autowired
    private CommandGateway commands;

    @Autowired
    private QueryGateway queries;

    @Autowired
    private JdbcTemplate db;

    @Autowired
    private ApprovedLedgers ledgers;

    @Autowired
    private TransactionTemplate transaction;

    private TriedProjects projects;

    @BeforeAll
    void settle() {
        projects = new TriedProjects(commands);
        projects.settle();
    }

    @Test
    void freezesWhatTheApproverSaw() {
        var project = projects.frame();
        var driver = projects.plan(project, "Card margin");
        requestCharter(project);

        projects.approve(project, ledger(project).version());

        await().untilAsserted(() -> assertThat(ledger(project).isFrozen()).isTrue());
        var ledger = ledger(project);
        assertThat(ledger.promisedGoLive()).isEqualTo(YearMonth.of(2025, 1));
        assertThat(ledger.drivers().getFirst().promise())
                .isEqualTo(ledger.drivers().getFirst().forecast());
        assertThatThrownBy(() -> projects.send(DAN, new ValueCommand.AmendDriver(project, driver, terms(null))))
                .isInstanceOfSatisfying(
                        DomainRule.class, rule -> assertThat(rule.code()).isEqualTo("promise-is-frozen"));
        projects.send(DAN, new ValueCommand.ReforecastGoLive(project, YearMonth.of(2025, 4), WHY));
        await().untilAsserted(() -> assertThat(ledger(project).forecastGoLive()).isEqualTo(YearMonth.of(2025, 4)));
        assertThat(ledger(project).promisedGoLive()).isEqualTo(YearMonth.of(2025, 1));
    }

    @Test
    void refusesAnApproverWhoSawAnotherVersion() {
        var project = projects.frame();
        projects.plan(project, null);
        requestCharter(project);
        var seen = version(project);
        projects.send(DAN, new ValueCommand.AddDriver(project, DriverId.fresh(), terms(null)));

        assertThatThrownBy(() -> projects.approve(project, seen))
                .isInstanceOfSatisfying(
                        DomainRule.class, rule -> assertThat(rule.code()).isEqualTo("ledger-changed-since-seen"));
        projects.approve(project, seen + 1);
    }

    @Test
    void tellsEverythingThatTheCharterMissesInTheLedger() {
        var project = projects.frame();
        requestCharter(project);

        assertThatThrownBy(() -> projects.approve(project, null))
                .isInstanceOfSatisfying(
                        DomainRule.class,
                        rule -> assertThat(rule.missing())
                                .extracting(Missing::code)
                                .contains("DRIVER", "GO_LIVE_PLANNED", "COST_PLANNED"));
    }

    @Test
    void freezesOnceWhateverIsRepeated() {
        var project = projects.frame();
        projects.plan(project, null);
        requestCharter(project);
        projects.approve(project, null);
        await().untilAsserted(() -> assertThat(frozen(project)).isEqualTo(1));

        projects.send(Actor.SYSTEM, new ValueCommand.FreezePromise(project));

        assertThat(frozen(project)).isEqualTo(1);
    }

    /** The amendment waits for the approval that holds the project's row, and then finds the plan held still. */
    @Test
    void letsNothingChangeBetweenApprovalAndFreeze() throws Exception {
        var project = projects.frame();
        var driver = projects.plan(project, null);
        var held = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        var approval = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            db.queryForList("select 1 from project.project_guard where project = ? for update", project.value());
            ledgers.approve(project);
            held.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        held.await();
        var amendment = CompletableFuture.runAsync(
                () -> projects.send(DAN, new ValueCommand.AmendDriver(project, driver, terms("Else"))));

        await().during(Duration.ofMillis(300)).until(() -> !amendment.isDone());
        go.countDown();

        approval.join();
        assertThatThrownBy(amendment::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        DomainRule.class, rule -> assertThat(rule.code()).isEqualTo("promise-is-being-frozen"));
    }

    private void requestCharter(ProjectId project) {
        projects.send(DAN, new ProjectCommand.RequestCharter(project));
    }

    private LedgerOf.Result ledger(ProjectId project) {
        await().until(() -> ask(project).version() == version(project));
        return ask(project);
    }

    private LedgerOf.Result ask(ProjectId project) {
        var question = LedgerOf.now(project);
        return queries.query(question, question.answer()).join();
    }

    private long version(ProjectId project) {
        return db.queryForObject(
                "select coalesce(max(sequence_number), -1) from event_store.domain_event_entry where aggregate_identifier = ?",
                Long.class,
                "value:" + project.value());
    }

    private int frozen(ProjectId project) {
        return db.queryForObject(
                "select count(*) from event_store.domain_event_entry where aggregate_identifier = ? and payload_type = 'value.PromiseFrozen'",
                Integer.class,
                "value:" + project.value());
    }
}
