package dev.hindcast.ui.project;

import dev.hindcast.desk.DeskQuery.Called;
import dev.hindcast.desk.DeskQuery.ProjectsCalled;
import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.PortfolioQuery.ProjectFigures;
import dev.hindcast.postmortem.PostMortemQuery.ListPostMortems;
import dev.hindcast.project.ProjectQuery.GateOf;
import dev.hindcast.project.ProjectQuery.ProjectList;
import dev.hindcast.project.ProjectQuery.ProjectPage;
import dev.hindcast.project.ProjectQuery.Row;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Missing;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.Answers;
import dev.hindcast.ui.SomeProject;
import dev.hindcast.value.ValueQuery.LedgerOf;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;

/** Answers about one project, live and with the gate to its end before it. */
final class OneProject {

    static final ProjectId ID = new ProjectId("churn");

    private OneProject() {}

    static void isThere(Answers answers, Missing... missing) {
        var ada = new PersonId("ada");
        var zero = BigDecimal.ZERO;
        answers.to(ProjectPage.class, query -> new ProjectPage.Result(SomeProject.of(ID, ada, new PersonId("ben"))))
                .to(
                        GateOf.class,
                        query -> new GateOf.Result(ID, Stage.LIVE, Stage.CLOSED, List.of(missing), List.of(), 7))
                .to(
                        LedgerOf.class,
                        query -> new LedgerOf.Result(
                                ID, -1, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(),
                                List.of(), List.of(), List.of(), List.of()))
                .to(
                        ProjectFigures.class,
                        query -> new ProjectFigures.Result(
                                Currency.getInstance("EUR"),
                                new Amounts(zero, zero, zero, zero, zero, zero),
                                List.of()))
                .to(ListPostMortems.class, query -> new ListPostMortems.Result(new Page<>(List.of(), 0, 50, 0)))
                .to(
                        ProjectsCalled.class,
                        query -> new ProjectsCalled.Result(
                                query.projects().contains(ID)
                                        ? Map.of(ID, new Called("CHURN", "Keep customers"))
                                        : Map.of()))
                .to(
                        ProjectList.class,
                        query -> new ProjectList.Result(new Page<>(
                                List.of(new Row(
                                        ID,
                                        "CHURN",
                                        "Keep customers",
                                        Stage.LIVE,
                                        false,
                                        null,
                                        "RET",
                                        null,
                                        null,
                                        ada,
                                        null,
                                        List.of(),
                                        false,
                                        LocalDate.of(2025, 6, 1),
                                        Instant.EPOCH,
                                        7)),
                                0,
                                50,
                                1)));
    }
}
