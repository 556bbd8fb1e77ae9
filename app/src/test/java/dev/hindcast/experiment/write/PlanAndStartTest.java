package dev.hindcast.experiment.write;

import static dev.hindcast.experiment.write.ExperimentCases.ID;
import static dev.hindcast.experiment.write.ExperimentCases.inProjectAt;
import static dev.hindcast.experiment.write.ExperimentCases.plan;
import static dev.hindcast.experiment.write.ExperimentCases.planned;
import static dev.hindcast.experiment.write.ExperimentCases.rule;
import static dev.hindcast.experiment.write.ExperimentCases.started;
import static dev.hindcast.platform.axon.Fixtures.by;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hindcast.experiment.ExperimentCommand.AcceptRisk;
import dev.hindcast.experiment.ExperimentCommand.DeclineRisk;
import dev.hindcast.experiment.ExperimentCommand.Plan;
import dev.hindcast.experiment.ExperimentCommand.RequestBuyIn;
import dev.hindcast.experiment.ExperimentCommand.Start;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.events.BuyInRequested;
import dev.hindcast.experiment.events.ExperimentEvent;
import dev.hindcast.experiment.events.RiskAccepted;
import dev.hindcast.experiment.events.RiskDeclined;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanAndStartTest {

    private static final AcceptRisk ACCEPT = new AcceptRisk(ID, new Paragraph("We can bear the loss"));
    private static final RiskAccepted ACCEPTED = new RiskAccepted("x1", "p1", "We can bear the loss");

    @Test
    void plans() {
        inProjectAt(Stage.CHARTERED)
                .givenNoPriorActivity()
                .when(plan(RiskLevel.LOW), by("team", Role.TEAM_MEMBER))
                .expectEvents(planned(RiskLevel.LOW));
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"STOPPED", "CLOSED"})
    void plansNothingForAProjectThatIsOver(Stage over) {
        inProjectAt(over)
                .givenNoPriorActivity()
                .when(plan(RiskLevel.LOW), by("team", Role.TEAM_MEMBER))
                .expectException(rule("project-not-at-work"));
    }

    @Test
    void needsATimeboxAndABudget() {
        var plan = plan(RiskLevel.LOW);
        assertThatThrownBy(() -> with(plan, 0, plan.budget())).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> with(plan, 30, Money.of(0, "EUR"))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void startsALowRiskWithoutBuyIn() {
        inProjectAt(Stage.EXPERIMENTING)
                .given(planned(RiskLevel.LOW))
                .when(new Start(ID), by("team", Role.TEAM_MEMBER))
                .expectEvents(started());
    }

    @Test
    void startsNoHighRiskWithoutBuyIn() {
        inProjectAt(Stage.EXPERIMENTING)
                .given(planned(RiskLevel.HIGH))
                .when(new Start(ID), by("team", Role.TEAM_MEMBER))
                .expectException(rule("high-risk-needs-buy-in"));
    }

    @Test
    void startsAHighRiskThatWasAccepted() {
        inProjectAt(Stage.EXPERIMENTING)
                .given(planned(RiskLevel.HIGH), ACCEPTED)
                .when(new Start(ID), by("team", Role.TEAM_MEMBER))
                .expectEvents(started());
    }

    @Test
    void startsOnce() {
        inProjectAt(Stage.EXPERIMENTING)
                .given(planned(RiskLevel.LOW), started())
                .when(new Start(ID), by("team", Role.TEAM_MEMBER))
                .expectException(rule("experiment-not-planned"));
    }

    @Test
    void takesTheOwnersRisk() {
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH))
                .when(ACCEPT, by("owner", Role.BUSINESS_OWNER))
                .expectEvents(ACCEPTED);
    }

    @Test
    void takesAStakeholdersRisk() {
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH))
                .when(ACCEPT, by("stakeholder", Role.FINANCE))
                .expectEvents(ACCEPTED);
    }

    @Test
    void refusesTheRiskOfOutsiders() {
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH))
                .when(ACCEPT, by("outsider", Role.BUSINESS_OWNER))
                .expectException(rule("stakeholder-accepts-risk"));
    }

    @Test
    void takesAnExecutivesRisk() {
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH))
                .when(ACCEPT, by("executive", Role.EXECUTIVE))
                .expectEvents(ACCEPTED);
    }

    @Test
    void refusesTheRiskOfThoseWhoDeliver() {
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH))
                .when(ACCEPT, by("team", Role.TEAM_MEMBER))
                .expectException(rule("stakeholder-accepts-risk"));
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH))
                .when(ACCEPT, by("deliveringExecutive", Role.EXECUTIVE))
                .expectException(rule("stakeholder-accepts-risk"));
    }

    @Test
    void acceptsNoRiskOnceStarted() {
        inProjectAt(Stage.EXPERIMENTING)
                .given(planned(RiskLevel.MEDIUM), started())
                .when(ACCEPT, by("owner", Role.BUSINESS_OWNER))
                .expectException(rule("experiment-not-planned"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"owner", "stakeholder"})
    void asksThoseWhoBearTheRisk(String person) {
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH))
                .when(ask(person), by("team", Role.TEAM_MEMBER))
                .expectEvents(new BuyInRequested("x1", "p1", person, "Two weeks of calls"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"team", "outsider"})
    void asksNobodyElse(String person) {
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH))
                .when(ask(person), by("team", Role.TEAM_MEMBER))
                .expectException(rule("buy-in-of-those-who-bear-the-risk"));
    }

    @Test
    void asksOnceUntilThereIsAnAnswer() {
        var asked = new BuyInRequested("x1", "p1", "owner", null);
        var declined = new RiskDeclined("x1", "p1", "The budget is gone");
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH), asked)
                .when(ask("owner"), by("team", Role.TEAM_MEMBER))
                .expectException(rule("buy-in-asked"));
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH), asked, as("owner", declined))
                .when(ask("owner"), by("team", Role.TEAM_MEMBER))
                .expectEvents(new BuyInRequested("x1", "p1", "owner", "Two weeks of calls"));
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH), asked, as("owner", ACCEPTED))
                .when(ask("owner"), by("team", Role.TEAM_MEMBER))
                .expectException(rule("buy-in-given"));
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH), asked)
                .when(new DeclineRisk(ID, new Paragraph("The budget is gone")), by("owner", Role.BUSINESS_OWNER))
                .expectEvents(declined);
    }

    @Test
    void isNoLongerBoughtIntoOnceTheRiskIsDeclined() {
        inProjectAt(Stage.CHARTERED)
                .given(
                        planned(RiskLevel.HIGH),
                        as("owner", ACCEPTED),
                        as("owner", new RiskDeclined("x1", "p1", "The budget is gone")))
                .when(new Start(ID), by("team", Role.TEAM_MEMBER))
                .expectException(rule("high-risk-needs-buy-in"));
    }

    @Test
    void declinesOnlyTheirOwnRisk() {
        inProjectAt(Stage.CHARTERED)
                .given(planned(RiskLevel.HIGH))
                .when(new DeclineRisk(ID, new Paragraph("No")), by("outsider", Role.BUSINESS_OWNER))
                .expectException(rule("stakeholder-accepts-risk"));
    }

    private static RequestBuyIn ask(String person) {
        return new RequestBuyIn(ID, new PersonId(person), new Paragraph("Two weeks of calls"));
    }

    private static EventMessage<?> as(String person, ExperimentEvent event) {
        return GenericEventMessage.asEventMessage(event).andMetaData(by(person, Role.BUSINESS_OWNER));
    }

    private static Plan with(Plan plan, int days, Money budget) {
        return new Plan(
                plan.experiment(),
                plan.project(),
                plan.title(),
                plan.hypothesis(),
                plan.method(),
                plan.metric(),
                plan.comparator(),
                plan.threshold(),
                days,
                budget,
                plan.risk());
    }
}
