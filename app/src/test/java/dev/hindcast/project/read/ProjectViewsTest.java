package dev.hindcast.project.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.hindcast.IntegrationTest;
import dev.hindcast.organisation.FieldKind;
import dev.hindcast.organisation.OrganisationCommand;
import dev.hindcast.postmortem.ImportedIds;
import dev.hindcast.postmortem.ImportedLesson;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.project.Degree;
import dev.hindcast.project.Health;
import dev.hindcast.project.Origin;
import dev.hindcast.project.Outcome;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ProjectDetails.LessonAnswer;
import dev.hindcast.project.ProjectDetails.ScopeChangeStatus;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.ScopeChangeId;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.Document;
import dev.hindcast.shared.KpiId;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.Receipt;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The list and the page show what happened, and the guard knows it at once. */
@IntegrationTest
class ProjectViewsTest {

    private static final Paragraph WHY = new Paragraph("Because it pays");
    private static final Instant MOMENT = Instant.parse("2024-03-01T10:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2024-03-01");

    @Autowired
    CommandGateway commands;

    @Autowired
    QueryGateway queries;

    @Autowired
    ProjectGuard guard;

    @Autowired
    TransactionTemplate transactions;

    @BeforeEach
    void defineAUnit() {
        send("ada", new OrganisationCommand.DefineUnit(new Code("RETAIL"), new Line("Retail"), false));
        send(
                "ada",
                new OrganisationCommand.DefineField(
                        new Code("REGION"),
                        new Line("Region"),
                        FieldKind.CHOICE,
                        List.of(new Line("EMEA"), new Line("APAC")),
                        null));
    }

    @Test
    void showEverythingThatHappenedToAProject() {
        var project = frame("ALL", "Keep customers");
        var kpi = KpiId.fresh();
        var tom = new PersonId("tom");
        var lesson = publishedLesson();
        var scopeChange = ScopeChangeId.fresh();
        send(
                "dan",
                new ProjectCommand.DefineKpi(
                        project, kpi, new Line("Churn"), new Line("%"), BigDecimal.TEN, new BigDecimal("7.50"), null));
        send("dan", new ProjectCommand.MeasureKpi(project, kpi, new BigDecimal("8.25"), null));
        for (var threshold : List.of("0.8", "0.85")) {
            send("dan", new ProjectCommand.SetGoodEnough(project, criterion(threshold)));
        }
        send("dan", new ProjectCommand.SetTargetMonth(project, Stage.LIVE, YearMonth.parse("2024-09")));
        send("dan", new ProjectCommand.SetTargetMonth(project, Stage.LIVE, YearMonth.parse("2024-11")));
        send("dan", new ProjectCommand.Assess(project, 4, Degree.LOW, WHY));
        send("dan", new ProjectCommand.SetField(project, new Code("REGION"), new Line("emea")));
        send("dan", new ProjectCommand.FillSeat(project, Seat.DATA_ENGINEER, tom));
        send("dan", new ProjectCommand.FillSeat(project, Seat.DATA_SCIENTIST, tom));
        send("dan", new ProjectCommand.VacateSeat(project, Seat.DATA_SCIENTIST, tom));
        send("dan", new ProjectCommand.AddStakeholder(project, tom, Degree.HIGH, Degree.LOW, null));
        send("dan", new ProjectCommand.RecordPulse(project, tom, 4, null));
        send("dan", new ProjectCommand.AdoptLesson(project, lesson, WHY));
        send("dan", new ProjectCommand.ProposeScopeChange(project, scopeChange, new Line("More"), WHY, List.of(tom)));
        send("tom", new ProjectCommand.AcknowledgeScopeChange(project, scopeChange));
        send("dan", new ProjectCommand.AcceptScopeChange(project, scopeChange));
        send("eve", new ProjectCommand.WaiveRequirement(project, Requirement.DRIVER, WHY));
        send("dan", new ProjectCommand.ReportHealth(project, Health.AMBER, WHY));
        var last = send("olga", new ProjectCommand.Stop(project, WHY, WHY, WHY));

        var details = details(project, last);

        assertThat(details.framing().framedBy()).isEqualTo(new PersonId("dan"));
        assertThat(details.framing().framedOn()).isEqualTo(DAY);
        assertThat(details.kpis().getFirst().target()).isEqualTo("7.50");
        assertThat(details.kpis().getFirst().measurements())
                .extracting(ProjectDetails.Measurement::value)
                .containsExactly(new BigDecimal("8.25"));
        assertThat(details.goodEnough())
                .extracting(ProjectDetails.GoodEnough::criterion)
                .containsExactly(criterion("0.8"), criterion("0.85"));
        assertThat(details.targets()).hasSize(1);
        assertThat(details.targets().getFirst().first()).isEqualTo(YearMonth.parse("2024-09"));
        assertThat(details.slippages(DAY).getFirst().months()).isEqualTo(2);
        assertThat(details.assessments().getLast().risk()).isEqualTo(Degree.LOW);
        assertThat(details.fields()).isEqualTo(Map.of("REGION", "EMEA"));
        assertThat(details.seats()).extracting(ProjectDetails.Seating::until).containsExactly(null, DAY);
        assertThat(details.busFactorsOfOne()).containsExactly(Seat.DATA_ENGINEER);
        assertThat(details.stakeholders().getFirst().lastPulse()).isEqualTo(new ProjectDetails.Pulse(DAY, 4, null));
        assertThat(details.stakeholders().getFirst().lastContact()).isEqualTo(DAY);
        assertThat(details.lessons().getFirst().answer()).isEqualTo(LessonAnswer.ADOPTED);
        assertThat(details.scopeChanges().getFirst().status()).isEqualTo(ScopeChangeStatus.ACCEPTED);
        assertThat(details.scopeChanges().getFirst().affected().getFirst().acknowledged())
                .isTrue();
        assertThat(details.waivers().getFirst().by()).isEqualTo(new PersonId("eve"));
        assertThat(details.health().getLast().health()).isEqualTo(Health.AMBER);
        assertThat(details.stages())
                .extracting(ProjectDetails.StageVisit::stage)
                .containsExactly(Stage.FRAMED, Stage.STOPPED);
        assertThat(details.stop()).isNotNull();
        assertThat(details.stop().in()).isEqualTo(Stage.FRAMED);

        var facts = transactions.execute(_ -> guard.locked(project));
        assertThat(facts).isNotNull();
        assertThat(facts.stage()).isEqualTo(Stage.STOPPED);
        assertThat(facts.wasStoppedWhileFramed()).isTrue();
        assertThat(facts.stoppedOn()).isEqualTo(DAY);
        assertThat(facts.deliveryTeam()).containsExactly(tom);
    }

    @Test
    void findProjectsByEachFilter() {
        var kept = frame("FIND-1", "Forecast 100% of demand");
        var other = frame("FIND-2", "Price things");
        send("dan", new ProjectCommand.ChangeTags(kept, List.of(new Line("forecasting"))));
        send("dan", new ProjectCommand.ReportHealth(kept, Health.RED, WHY));
        send("dan", new ProjectCommand.FillSeat(kept, Seat.DATA_ANALYST, new PersonId("nina")));
        send("dan", new ProjectCommand.ChangeOwner(kept, new PersonId("oscar"), WHY));
        details(kept, send("dan", new ProjectCommand.Pause(kept, WHY)));
        details(other, send("dan", new ProjectCommand.ReportHealth(other, Health.GREEN, WHY)));
        await().until(() -> list("FIND-", null, null).size() == 2
                && list("FIND-", null, null).getFirst().paused()
                && list("FIND-", null, null).getLast().health() == Health.GREEN);

        assertThat(list("100%", null, null)).extracting(ProjectQuery.Row::id).containsExactly(kept);
        assertThat(list("1_0", null, null)).isEmpty();
        assertThat(list(null, new PersonId("nina"), null))
                .extracting(ProjectQuery.Row::id)
                .containsExactly(kept);
        assertThat(list(null, new PersonId("oscar"), null))
                .extracting(ProjectQuery.Row::id)
                .containsExactly(kept);
        assertThat(list("find-", null, "name,desc"))
                .extracting(ProjectQuery.Row::id)
                .containsExactly(other, kept);
        var filtered = ask(new ProjectQuery.ProjectList(
                        null,
                        Set.of(Stage.FRAMED, Stage.LIVE),
                        Set.of(new Code("RETAIL")),
                        Set.of(),
                        new PersonId("oscar"),
                        Set.of(Health.RED),
                        Set.of(),
                        true,
                        Set.of("forecasting", "nlp"),
                        null,
                        PageRequest.first(10)))
                .projects();
        assertThat(filtered.total()).isEqualTo(1);
        assertThat(filtered.items().getFirst().id()).isEqualTo(kept);
        assertThat(filtered.items().getFirst().changedAt()).isEqualTo(MOMENT);
        assertThatThrownBy(() -> list(null, null, "colour"))
                .isInstanceOf(CompletionException.class)
                .hasMessageContaining("sort");
    }

    @Test
    void listWhatTheGatesBehindAnImportedProjectWouldHaveNeeded() {
        var project = ProjectId.fresh();
        var last = commands.<Receipt>sendAndWait(
                GenericCommandMessage.<Command>asCommandMessage(new ProjectCommand.ImportProject(
                                project,
                                new ProjectKey("FED-1"),
                                new Line("DHS-1"),
                                new Line("Screen cargo"),
                                null,
                                Origin.REGULATION,
                                new Code("RETAIL"),
                                null,
                                null,
                                Stage.CLOSED,
                                Outcome.RETIRED,
                                null,
                                null,
                                LocalDate.parse("2020-01-01"),
                                null,
                                LocalDate.parse("2023-01-01"),
                                WHY))
                        .andMetaData(new Occasion(Actor.SYSTEM, MOMENT, DAY, Source.IMPORT).metadata()));

        var details = details(project, last);
        var gate = ask(new ProjectQuery.GateOf(project));

        assertThat(details.imported()).isTrue();
        assertThat(details.outcome()).isEqualTo(Outcome.RETIRED);
        assertThat(details.stages())
                .extracting(ProjectDetails.StageVisit::stage)
                .containsExactly(Stage.LIVE, Stage.CLOSED);
        assertThat(gate.to()).isNull();
        assertThat(gate.missing()).isEmpty();
        assertThat(gate.passed())
                .extracting(Missing::code)
                .contains("OWNER", "PROBLEM", "KPI", "USERS_TRAINED")
                .doesNotContain("FINAL_REVIEW", "PUBLISHED_POST_MORTEM", "ORIGIN_ENDORSED");
    }

    private LessonId publishedLesson() {
        var key = new Line("learned elsewhere");
        var postMortem = ImportedIds.postMortem(key);
        var lessons = List.of(new ImportedLesson(new Document("Look first"), null));
        send(
                "ada",
                new PostMortemCommand.ImportPostMortem(
                        postMortem, key, key, null, null, null, Map.of(), lessons, List.of(), List.of()));
        return ImportedIds.lesson(postMortem, 0);
    }

    private ProjectId frame(String key, String name) {
        var project = ProjectId.fresh();
        send(
                "dan",
                new ProjectCommand.Frame(
                        project,
                        new ProjectKey(key),
                        new Line(name),
                        new Paragraph("They leave"),
                        Origin.KPI_GAP,
                        new Code("RETAIL"),
                        null,
                        new PersonId("olga")));
        return project;
    }

    private Receipt send(String person, Command command) {
        var actor = new Actor(new PersonId(person), Set.of(Role.values()));
        return commands.sendAndWait(GenericCommandMessage.<Command>asCommandMessage(command)
                .andMetaData(new Occasion(actor, MOMENT, DAY, Source.DEMO).metadata()));
    }

    private ProjectDetails details(ProjectId project, Receipt last) {
        return await().ignoreExceptions()
                .until(
                        () -> ask(new ProjectQuery.ProjectPage(project)).project(),
                        details -> details.version() == last.version());
    }

    private List<ProjectQuery.Row> list(@Nullable String text, @Nullable PersonId mine, @Nullable String sort) {
        return ask(new ProjectQuery.ProjectList(
                        text,
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        null,
                        Set.of(),
                        Set.of(),
                        null,
                        Set.of(),
                        mine,
                        new PageRequest(0, 10, sort)))
                .projects()
                .items();
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }

    private static Criterion criterion(String threshold) {
        return new Criterion(new Line("AUC"), Criterion.Comparison.AT_LEAST, new BigDecimal(threshold));
    }
}
