package dev.hindcast.project.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.people.Password;
import dev.hindcast.people.PeopleCommand;
import dev.hindcast.people.UserName;
import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.Degree;
import dev.hindcast.project.EscalationId;
import dev.hindcast.project.EscalationKind;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.project.ProjectQuery.ChartersWaitingFor;
import dev.hindcast.project.ProjectQuery.StatusReports;
import dev.hindcast.project.ProjectQuery.WaitingCharter;
import dev.hindcast.project.ScopeChangeId;
import dev.hindcast.project.Seat;
import dev.hindcast.project.StatusReportId;
import dev.hindcast.project.TacticalDecisions;
import dev.hindcast.project.Voice;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DecisionId;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a running project's page tells of people, decisions, escalations, scope changes and pauses, and what waits. */
@IntegrationTest
class RunningViewsTest {

    private static final Paragraph WHY = new Paragraph("Because it pays");
    private static final PersonId TOM = new PersonId("tom");
    private static final PersonId OLGA = new PersonId("olga");
    private static final LocalDate DAY = LocalDate.parse("2024-03-01");

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    private final ProjectId project = ProjectId.fresh();
    private long last;

    @BeforeEach
    void frame() {
        send("ada", DAY, new OrganisationCommand.DefineUnit(new Code("RETAIL"), new Line("Retail"), false));
        send(
                "dan",
                DAY,
                new ProjectCommand.Frame(
                        project,
                        new ProjectKey("R" + project.value().substring(0, 8)),
                        new Line("Keep customers"),
                        WHY,
                        Origin.KPI_GAP,
                        new Code("RETAIL"),
                        null,
                        OLGA));
    }

    @Test
    void tellPulsesByTheirDays() {
        send("dan", DAY, new ProjectCommand.AddStakeholder(project, TOM, Degree.HIGH, Degree.LOW, new Line("lunch")));
        send("dan", DAY.plusDays(30), new ProjectCommand.RecordPulse(project, TOM, 4, WHY));
        send("dan", DAY.plusDays(10), new ProjectCommand.RecordPulse(project, TOM, 2, null));

        var tom = details().stakeholders().getFirst();

        assertThat(tom.pulses()).extracting(ProjectDetails.Pulse::satisfaction).containsExactly(2, 4);
        assertThat(tom.lastContact()).isEqualTo(DAY.plusDays(30));
        assertThat(tom.lastPulse()).isEqualTo(tom.pulses().getLast());
    }

    @Test
    void tellWhichTacticalDecisionsTheTeamTook() {
        send("dan", DAY.plusDays(1), new ProjectCommand.FillSeat(project, Seat.DATA_ENGINEER, TOM));
        send("dan", DAY.plusDays(9), new ProjectCommand.VacateSeat(project, Seat.DATA_ENGINEER, TOM));
        decide("in the seat", DecisionLevel.TACTICAL, DAY.plusDays(5));
        decide("before the seat", DecisionLevel.TACTICAL, DAY);
        decide("after the seat", DecisionLevel.TACTICAL, DAY.plusDays(10));
        var other = decide("another level", DecisionLevel.IMPLEMENTATION, DAY.plusDays(5));
        send("lea", DAY.plusDays(11), new ProjectCommand.ReverseDecision(project, other, WHY));

        var details = details();

        assertThat(details.tacticalDecisions()).isEqualTo(new TacticalDecisions(3, 1));
        assertThat(details.tacticalDecisions().share()).isEqualTo(new BigDecimal("0.33"));
        assertThat(details.decisions().getLast().byTeam()).isTrue();
        assertThat(details.decisions().getLast().reversedBy()).isEqualTo(new PersonId("lea"));
        assertThat(details.decisions().getLast().reversedOn()).isEqualTo(DAY.plusDays(11));
        assertThat(new TacticalDecisions(0, 0).share()).isNull();
    }

    @Test
    void tellSinceWhenSomethingIsOpenAndWhoSettledIt() {
        var escalation = EscalationId.fresh();
        send(
                "dan",
                DAY,
                new ProjectCommand.RaiseEscalation(
                        project, escalation, EscalationKind.DEPENDENCY, new Line("Data is late"), WHY));
        assertThat(details().escalations().getFirst().isOpen()).isTrue();
        send("lea", DAY.plusDays(1), new ProjectCommand.AcknowledgeEscalation(project, escalation));
        send("lea", DAY.plusDays(2), new ProjectCommand.ResolveEscalation(project, escalation, WHY));
        var change = ScopeChangeId.fresh();
        send(
                "dan",
                DAY,
                new ProjectCommand.ProposeScopeChange(project, change, new Line("More"), WHY, List.of(TOM, OLGA)));
        send("tom", DAY.plusDays(3), new ProjectCommand.AcknowledgeScopeChange(project, change));
        assertThat(details().scopeChanges().getFirst().unheard()).containsExactly(OLGA);
        send("lea", DAY.plusDays(4), new ProjectCommand.WaiveAcknowledgement(project, change, OLGA, WHY));
        send("olga", DAY.plusDays(5), new ProjectCommand.AcceptScopeChange(project, change));

        var resolved = details().escalations().getFirst();
        assertThat(resolved.acknowledgedOn()).isEqualTo(DAY.plusDays(1));
        assertThat(resolved.resolvedBy()).isEqualTo(new PersonId("lea"));
        assertThat(resolved.resolvedOn()).isEqualTo(DAY.plusDays(2));
        var accepted = details().scopeChanges().getFirst();
        assertThat(accepted.unheard()).isEmpty();
        assertThat(accepted.affected())
                .extracting(ProjectDetails.Affected::on)
                .containsExactly(DAY.plusDays(3), DAY.plusDays(4));
        assertThat(accepted.settledBy()).isEqualTo(OLGA);
        assertThat(accepted.settledOn()).isEqualTo(DAY.plusDays(5));
    }

    @Test
    void tellWhyAndSinceWhenTheWorkRests() {
        send("dan", DAY, new ProjectCommand.Pause(project, WHY));
        assertThat(details().pause()).isEqualTo(new ProjectDetails.Pause(new PersonId("dan"), DAY, WHY.value()));
        assertThat(details().paused()).isTrue();

        send("dan", DAY, new ProjectCommand.Resume(project));
        assertThat(details().pause()).isNull();
    }

    @Test
    void tellWhomACharterWaitsFor() {
        var paul = PersonId.fresh();
        send(
                "ada",
                DAY,
                new PeopleCommand.Register(
                        paul,
                        new UserName("paul-" + paul.value().substring(0, 8)),
                        new Line("Paul"),
                        null,
                        new Code("RETAIL"),
                        List.of(Role.FINANCE),
                        new Password("correct horse battery")));
        assertThat(waiting(OLGA, false, DAY)).isEmpty();
        send("dan", DAY, new ProjectCommand.RequestCharter(project));
        var until = LocalDate.now(ZoneOffset.UTC).plusDays(7);
        send("olga", DAY, new ProjectCommand.DelegateApproval(project, paul, until));

        await().until(() -> waiting(paul, false, until).size() == 1);
        assertThat(waiting(OLGA, false, DAY).getFirst().insteadOf()).isNull();
        assertThat(waiting(OLGA, false, DAY).getFirst().requestedBy()).isEqualTo(new PersonId("dan"));
        assertThat(waiting(paul, false, until).getFirst().insteadOf()).isEqualTo(OLGA);
        assertThat(waiting(paul, false, until.plusDays(1))).isEmpty();
        assertThat(waiting(new PersonId("eve"), true, DAY)).isEmpty();
        assertThat(details().charter().delegates()).containsExactly(new ProjectDetails.Delegate(paul, until));

        send("olga", DAY, new ProjectCommand.RejectCharter(project, WHY));
        await().until(() -> waiting(OLGA, false, DAY).isEmpty());
        send("dan", DAY, new ProjectCommand.ChangeOwner(project, new PersonId("dan"), WHY));
        send("dan", DAY, new ProjectCommand.RequestCharter(project));
        await().until(() -> waiting(new PersonId("eve"), true, DAY).size() == 1);
        assertThat(waiting(paul, false, DAY)).isEmpty();
        assertThat(details().charter().delegates()).isEmpty();
    }

    @Test
    void keepStatusReportsAsTheyWereSent() {
        send(
                "dan",
                DAY,
                new ProjectCommand.SendStatusReport(
                        project,
                        StatusReportId.fresh(),
                        Voice.EXECUTIVE,
                        DAY.minusDays(14),
                        DAY,
                        new Line("Keep customers"),
                        new Document("**All** is well"),
                        List.of(OLGA)));

        var reports = await().until(() -> ask(new StatusReports(project)).reports(), sent -> sent.size() == 1);
        assertThat(reports.getFirst().text()).isEqualTo("**All** is well");
        assertThat(reports.getFirst().by()).isEqualTo(new PersonId("dan"));
        assertThat(reports.getFirst().recipients()).containsExactly(OLGA);
    }

    private DecisionId decide(String title, DecisionLevel level, LocalDate on) {
        var decision = DecisionId.fresh();
        send(
                "tom",
                on,
                new ProjectCommand.RecordDecision(
                        project, decision, new Line(title), level, WHY, List.of(), WHY, TOM, true));
        return decision;
    }

    private List<WaitingCharter> waiting(PersonId person, boolean executive, LocalDate today) {
        return ask(new ChartersWaitingFor(person, executive, today)).charters().stream()
                .filter(charter -> charter.project().equals(project))
                .toList();
    }

    private ProjectDetails details() {
        return await().ignoreExceptions()
                .until(
                        () -> ask(new ProjectQuery.ProjectPage(project)).project(),
                        details -> details.version() == last);
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }

    private void send(String by, LocalDate on, Command command) {
        var occasion = new Occasion(
                new Actor(new PersonId(by), Set.of(Role.values())),
                on.atStartOfDay(ZoneOffset.UTC).toInstant(),
                on,
                Source.DEMO);
        Receipt receipt = commands.sendAndWait(
                GenericCommandMessage.<Command>asCommandMessage(command).andMetaData(occasion.metadata()));
        if (command instanceof ProjectCommand) {
            last = receipt.version();
        }
    }
}
