package dev.hindcast.experiment.write;

import dev.hindcast.experiment.ExperimentCommand.Plan;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.ExperimentStarted;
import dev.hindcast.experiment.events.ReadingRecorded;
import dev.hindcast.platform.axon.Fixtures;
import dev.hindcast.project.ProjectFacts;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.Criterion.Comparison;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Paragraph;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.matchers.Matchers;
import org.hamcrest.Matcher;

/** An experiment on churn: recall of at least 0.8 in thirty days, for 20,000 euro. */
final class ExperimentCases {

    static final ExperimentId ID = new ExperimentId("x1");
    static final ProjectId PROJECT = new ProjectId("p1");

    private ExperimentCases() {}

    static FixtureConfiguration<Experiment> inProjectAt(Stage stage) {
        ProjectGuard projects = project -> new ProjectFacts(
                project,
                new ProjectKey("CHURN"),
                stage,
                new Code("RETAIL"),
                new PersonId("owner"),
                new PersonId("delivery"),
                Set.of(new PersonId("team"), new PersonId("deliveringExecutive")),
                Set.of(new PersonId("stakeholder")),
                false,
                null,
                null);
        return Fixtures.of(Experiment.class).registerInjectableResource(projects);
    }

    static Plan plan(RiskLevel risk) {
        return new Plan(
                ID,
                PROJECT,
                new Line("Churn from call logs"),
                new Paragraph("Call logs tell who leaves"),
                new Paragraph("Gradient boosting on two years of calls"),
                new Line("recall"),
                Comparison.AT_LEAST,
                new BigDecimal("0.8"),
                30,
                Money.of(20_000, "EUR"),
                risk);
    }

    static ExperimentPlanned planned(RiskLevel risk) {
        return new ExperimentPlanned(
                "x1",
                "p1",
                "Churn from call logs",
                "Call logs tell who leaves",
                "Gradient boosting on two years of calls",
                "recall",
                "AT_LEAST",
                new BigDecimal("0.8"),
                30,
                new BigDecimal("20000.00"),
                "EUR",
                risk.name());
    }

    static ExperimentStarted started() {
        return new ExperimentStarted("x1", "p1", 30);
    }

    static ReadingRecorded read(String value, boolean met) {
        return new ReadingRecorded("x1", "p1", "recall", new BigDecimal(value), null, met);
    }

    static Matcher<DomainRule> rule(String code) {
        return Matchers.matches(broken -> broken.code().equals(code));
    }
}
