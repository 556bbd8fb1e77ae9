package dev.hindcast.experiment.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.experiment.ExperimentCommand.Abandon;
import dev.hindcast.experiment.ExperimentCommand.AcceptRisk;
import dev.hindcast.experiment.ExperimentCommand.CaptureInsight;
import dev.hindcast.experiment.ExperimentCommand.Conclude;
import dev.hindcast.experiment.ExperimentCommand.DeclineRisk;
import dev.hindcast.experiment.ExperimentCommand.ExtendTimebox;
import dev.hindcast.experiment.ExperimentCommand.LinkRun;
import dev.hindcast.experiment.ExperimentCommand.Plan;
import dev.hindcast.experiment.ExperimentCommand.RaiseBudget;
import dev.hindcast.experiment.ExperimentCommand.RecordReading;
import dev.hindcast.experiment.ExperimentCommand.RequestBuyIn;
import dev.hindcast.experiment.ExperimentCommand.Start;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.events.BudgetRaised;
import dev.hindcast.experiment.events.BuyInRequested;
import dev.hindcast.experiment.events.ExperimentAbandoned;
import dev.hindcast.experiment.events.ExperimentConcluded;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.ExperimentStarted;
import dev.hindcast.experiment.events.InsightCaptured;
import dev.hindcast.experiment.events.ReadingRecorded;
import dev.hindcast.experiment.events.RiskAccepted;
import dev.hindcast.experiment.events.RiskDeclined;
import dev.hindcast.experiment.events.RunLinked;
import dev.hindcast.experiment.events.TimeboxExtended;
import dev.hindcast.project.ProjectGuard;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** An experiment of a project. */
@Aggregate
@Revision("2")
@StoredAs("experiment.Experiment")
class Experiment {

    @AggregateIdentifier
    private String experiment;

    private String project;
    private ExperimentState state;
    private Criterion criterion;
    private int timeboxDays;
    private Money budget;
    private RiskLevel risk;
    private Set<String> asked = new LinkedHashSet<>();
    private Set<String> accepted = new LinkedHashSet<>();
    private @Nullable BigDecimal lastReading;

    @SuppressWarnings("NullAway.Init")
    Experiment() {}

    @CommandHandler
    @SuppressWarnings("NullAway.Init")
    Experiment(Plan plan, ProjectGuard projects) {
        new ProjectIsAtWork(projects.locked(plan.project())).verify();
        apply(new ExperimentPlanned(
                plan.experiment().value(),
                plan.project().value(),
                plan.title().value(),
                plan.hypothesis().value(),
                plan.method().value(),
                plan.metric().value(),
                plan.comparator().name(),
                plan.threshold(),
                plan.timeboxDays(),
                plan.budget().amount(),
                plan.budget().currency().getCurrencyCode(),
                plan.risk().name()));
    }

    @CommandHandler
    void handle(AcceptRisk command, Occasion occasion, ProjectGuard projects) {
        new ExperimentIsPlanned(state).verify();
        var facts = projects.locked(new ProjectId(project));
        new ProjectIsAtWork(facts).verify();
        new StakeholderAcceptsInPerson(facts, occasion.actor()).verify();
        apply(new RiskAccepted(experiment, project, command.note().value()));
    }

    @CommandHandler
    void handle(RequestBuyIn command, ProjectGuard projects) {
        new ExperimentIsPlanned(state).verify();
        var facts = projects.locked(new ProjectId(project));
        new ProjectIsAtWork(facts).verify();
        new BuyInIsAskedOfThoseWhoBearTheRisk(facts, command.person()).verify();
        new BuyInIsAskedOnce(asked, accepted, command.person()).verify();
        apply(new BuyInRequested(
                experiment,
                project,
                command.person().value(),
                command.note() == null ? null : command.note().value()));
    }

    @CommandHandler
    void handle(DeclineRisk command, Occasion occasion, ProjectGuard projects) {
        new ExperimentIsPlanned(state).verify();
        new StakeholderAcceptsInPerson(projects.locked(new ProjectId(project)), occasion.actor()).verify();
        apply(new RiskDeclined(experiment, project, command.reason().value()));
    }

    @CommandHandler
    void handle(Start command, ProjectGuard projects) {
        new ExperimentIsPlanned(state).verify();
        new HighRiskNeedsBuyIn(risk, !accepted.isEmpty()).verify();
        new ProjectIsAtWork(projects.locked(new ProjectId(project))).verify();
        apply(new ExperimentStarted(command.experiment().value(), project, timeboxDays));
    }

    @CommandHandler
    void handle(RecordReading command, ProjectGuard projects) {
        new ExperimentIsRunning(state).verify();
        new ProjectIsNotClosed(projects.locked(new ProjectId(project))).verify();
        apply(new ReadingRecorded(
                experiment,
                project,
                criterion.metric().value(),
                command.value(),
                command.note() == null ? null : command.note().value(),
                criterion.isMetBy(command.value())));
    }

    @CommandHandler
    void handle(CaptureInsight command) {
        apply(new InsightCaptured(
                experiment, project, command.insight().value(), command.text().value()));
    }

    @CommandHandler
    void handle(LinkRun command) {
        apply(new RunLinked(
                experiment,
                project,
                command.url().value(),
                command.name() == null ? null : command.name().value(),
                command.metrics(),
                command.parameters()));
    }

    @CommandHandler
    void handle(ExtendTimebox command, ProjectGuard projects) {
        new ExperimentHasNotEnded(state).verify();
        new ProjectIsNotClosed(projects.locked(new ProjectId(project))).verify();
        apply(new TimeboxExtended(
                experiment,
                project,
                command.days(),
                timeboxDays + command.days(),
                command.reason().value()));
    }

    @CommandHandler
    void handle(RaiseBudget command, ProjectGuard projects) {
        new ExperimentHasNotEnded(state).verify();
        new BudgetOnlyRises(budget, command.budget()).verify();
        new ProjectIsNotClosed(projects.locked(new ProjectId(project))).verify();
        apply(new BudgetRaised(
                experiment,
                project,
                command.budget().amount(),
                command.budget().currency().getCurrencyCode(),
                command.reason().value()));
    }

    @CommandHandler
    void handle(Conclude command) {
        new ExperimentIsRunning(state).verify();
        new AbandoningIsNoConclusion(command.verdict()).verify();
        var met = lastReading == null ? null : criterion.isMetBy(lastReading);
        new VerdictAgreesWithLastReadingOrIsExplained(command.verdict(), met, command.explanation()).verify();
        apply(new ExperimentConcluded(
                experiment,
                project,
                command.verdict().name(),
                command.summary().value(),
                command.explanation() == null ? null : command.explanation().value(),
                lastReading,
                Boolean.TRUE.equals(met)));
    }

    @CommandHandler
    void handle(Abandon command) {
        new ExperimentHasNotEnded(state).verify();
        apply(new ExperimentAbandoned(experiment, project, command.reason().value()));
    }

    @EventSourcingHandler
    void on(ExperimentPlanned event) {
        experiment = event.experiment();
        project = event.project();
        state = ExperimentState.PLANNED;
        criterion = new Criterion(
                new Line(event.metric()), Criterion.Comparison.valueOf(event.comparator()), event.threshold());
        timeboxDays = event.timeboxDays();
        budget = new Money(event.budget(), Money.currency(event.currency()));
        risk = RiskLevel.valueOf(event.risk());
    }

    @EventSourcingHandler
    void on(BuyInRequested event) {
        asked.add(event.person());
    }

    @EventSourcingHandler
    void on(RiskAccepted event, Occasion occasion) {
        var person = occasion.actor().person().value();
        asked.remove(person);
        accepted.add(person);
    }

    @EventSourcingHandler
    void on(RiskDeclined event, Occasion occasion) {
        var person = occasion.actor().person().value();
        asked.remove(person);
        accepted.remove(person);
    }

    @EventSourcingHandler
    void on(ExperimentStarted event) {
        state = ExperimentState.RUNNING;
    }

    @EventSourcingHandler
    void on(ReadingRecorded event) {
        lastReading = event.value();
    }

    @EventSourcingHandler
    void on(TimeboxExtended event) {
        timeboxDays = event.timeboxDays();
    }

    @EventSourcingHandler
    void on(BudgetRaised event) {
        budget = new Money(event.budget(), Money.currency(event.currency()));
    }

    @EventSourcingHandler
    void on(ExperimentConcluded event) {
        state = ExperimentState.CONCLUDED;
    }

    @EventSourcingHandler
    void on(ExperimentAbandoned event) {
        state = ExperimentState.ABANDONED;
    }
}
