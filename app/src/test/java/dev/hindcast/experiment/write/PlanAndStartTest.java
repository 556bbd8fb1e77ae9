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
import dev.hindcast.experiment.ExperimentCommand.Plan;
import dev.hindcast.experiment.ExperimentCommand.Start;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.events.RiskAccepted;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

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
