package dev.hindcast.experiment.write;

import static dev.hindcast.experiment.write.ExperimentCases.ID;
import static dev.hindcast.experiment.write.ExperimentCases.inProjectAt;
import static dev.hindcast.experiment.write.ExperimentCases.planned;
import static dev.hindcast.experiment.write.ExperimentCases.read;
import static dev.hindcast.experiment.write.ExperimentCases.rule;
import static dev.hindcast.experiment.write.ExperimentCases.started;
import static dev.hindcast.platform.axon.Fixtures.by;

import dev.hindcast.experiment.ExperimentCommand.Abandon;
import dev.hindcast.experiment.ExperimentCommand.CaptureInsight;
import dev.hindcast.experiment.ExperimentCommand.Conclude;
import dev.hindcast.experiment.ExperimentCommand.ExtendTimebox;
import dev.hindcast.experiment.ExperimentCommand.LinkRun;
import dev.hindcast.experiment.ExperimentCommand.RaiseBudget;
import dev.hindcast.experiment.ExperimentCommand.RecordReading;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.experiment.events.BudgetRaised;
import dev.hindcast.experiment.events.ExperimentAbandoned;
import dev.hindcast.experiment.events.ExperimentConcluded;
import dev.hindcast.experiment.events.InsightCaptured;
import dev.hindcast.experiment.events.RunLinked;
import dev.hindcast.experiment.events.TimeboxExtended;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.InsightId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.WebAddress;
import java.math.BigDecimal;
import java.util.Map;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunAndConcludeTest {

    private static final Map<String, String> TEAM = by("team", Role.TEAM_MEMBER);

    @ParameterizedTest
    @CsvSource({"0.81, true", "0.80, true", "0.79, false"})
    void readsAgainstTheCriterion(String value, boolean met) {
        running().when(new RecordReading(ID, new BigDecimal(value), null), TEAM).expectEvents(read(value, met));
    }

    @Test
    void readsNothingBeforeTheStart() {
        inProjectAt(Stage.EXPERIMENTING)
                .given(planned(RiskLevel.LOW))
                .when(new RecordReading(ID, BigDecimal.ONE, null), TEAM)
                .expectException(rule("experiment-not-running"));
    }

    @Test
    void readsNothingInAClosedProject() {
        inProjectAt(Stage.CLOSED)
                .given(planned(RiskLevel.LOW), started())
                .when(new RecordReading(ID, BigDecimal.ONE, null), TEAM)
                .expectException(rule("project-closed"));
    }

    @Test
    void concludesAsTheLastReadingSays() {
        running(read("0.70", false), read("0.85", true))
                .when(conclude(Verdict.VALIDATED, null), TEAM)
                .expectEvents(new ExperimentConcluded(
                        "x1", "p1", "VALIDATED", "That is that", null, new BigDecimal("0.85"), true));
    }

    @Test
    void refusesAVerdictThatTheLastReadingContradicts() {
        running(read("0.85", true), read("0.70", false))
                .when(conclude(Verdict.VALIDATED, null), TEAM)
                .expectException(rule("verdict-needs-explanation"));
        running(read("0.85", true))
                .when(conclude(Verdict.REFUTED, null), TEAM)
                .expectException(rule("verdict-needs-explanation"));
        running(read("0.85", true))
                .when(conclude(Verdict.INCONCLUSIVE, null), TEAM)
                .expectException(rule("verdict-needs-explanation"));
    }

    @Test
    void takesAContradictingVerdictWithAnExplanation() {
        running(read("0.85", true))
                .when(conclude(Verdict.REFUTED, "The holdout leaked"), TEAM)
                .expectEvents(new ExperimentConcluded(
                        "x1", "p1", "REFUTED", "That is that", "The holdout leaked", new BigDecimal("0.85"), true));
    }

    @Test
    void isInconclusiveWithoutAReading() {
        running()
                .when(conclude(Verdict.INCONCLUSIVE, null), TEAM)
                .expectEvents(new ExperimentConcluded("x1", "p1", "INCONCLUSIVE", "That is that", null, null, false));
        running().when(conclude(Verdict.VALIDATED, null), TEAM).expectException(rule("verdict-needs-explanation"));
    }

    @Test
    void abandonsOnlyByAbandoning() {
        running()
                .when(conclude(Verdict.ABANDONED, "No data"), TEAM)
                .expectException(rule("abandoning-is-no-conclusion"));
        running()
                .when(new Abandon(ID, new Paragraph("No data")), TEAM)
                .expectEvents(new ExperimentAbandoned("x1", "p1", "No data"));
    }

    @Test
    void endsOnce() {
        running(new ExperimentAbandoned("x1", "p1", "No data"))
                .when(new Abandon(ID, new Paragraph("Again")), TEAM)
                .expectException(rule("experiment-has-ended"));
        running(new ExperimentAbandoned("x1", "p1", "No data"))
                .when(conclude(Verdict.INCONCLUSIVE, null), TEAM)
                .expectException(rule("experiment-not-running"));
    }

    @Test
    void capturesInsightsEvenAfterTheEnd() {
        running(new ExperimentAbandoned("x1", "p1", "No data"))
                .when(new CaptureInsight(ID, new InsightId("i1"), new Paragraph("Calls are not logged at night")), TEAM)
                .expectEvents(new InsightCaptured("x1", "p1", "i1", "Calls are not logged at night"));
    }

    @Test
    void linksRunsWithTheirMetrics() {
        var metrics = Map.of("recall", new BigDecimal("0.81"));
        var parameters = Map.of("depth", "6");
        running()
                .when(
                        new LinkRun(
                                ID, new WebAddress("https://runs.example/7"), new Line("run 7"), metrics, parameters),
                        TEAM)
                .expectEvents(new RunLinked("x1", "p1", "https://runs.example/7", "run 7", metrics, parameters));
    }

    @Test
    void extendsTheTimebox() {
        var longer = new ExtendTimebox(ID, 10, new Paragraph("The logs came late"));
        running().when(longer, TEAM).expectEvents(new TimeboxExtended("x1", "p1", 10, 40, "The logs came late"));
        running(new TimeboxExtended("x1", "p1", 10, 40, "The logs came late"))
                .when(longer, TEAM)
                .expectEvents(new TimeboxExtended("x1", "p1", 10, 50, "The logs came late"));
    }

    @Test
    void raisesTheBudgetOnly() {
        var delivery = by("delivery", Role.DELIVERY_MANAGER);
        running()
                .when(new RaiseBudget(ID, Money.of(25_000, "EUR"), new Paragraph("More labels")), delivery)
                .expectEvents(new BudgetRaised("x1", "p1", new BigDecimal("25000.00"), "EUR", "More labels"));
        running()
                .when(new RaiseBudget(ID, Money.of(20_000, "EUR"), new Paragraph("The same")), delivery)
                .expectException(rule("budget-only-rises"));
        running()
                .when(new RaiseBudget(ID, Money.of(90_000, "USD"), new Paragraph("Dollars")), delivery)
                .expectException(rule("budget-only-rises"));
    }

    private static TestExecutor<Experiment> running(Object... then) {
        return inProjectAt(Stage.EXPERIMENTING)
                .given(planned(RiskLevel.LOW), started())
                .andGiven(then);
    }

    private static Conclude conclude(Verdict verdict, @Nullable String explanation) {
        return new Conclude(
                ID, verdict, new Paragraph("That is that"), explanation == null ? null : new Paragraph(explanation));
    }
}
