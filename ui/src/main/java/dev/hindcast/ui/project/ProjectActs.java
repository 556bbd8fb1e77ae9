package dev.hindcast.ui.project;

import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.QuickValueFirst;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.Outcome;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.ScopeChangeStatus;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DriverId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.ui.common.Choice;
import dev.hindcast.ui.common.CommandForm;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Meanwhile;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.ShownVersion;
import dev.hindcast.ui.common.WhatOthersDid;
import dev.hindcast.ui.common.experiments.ExperimentActs;
import dev.hindcast.ui.failures.FailureNavigation;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueQuery;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What can be done from the project's page: forms that know the project, what it holds and the version shown. */
final class ProjectActs {

    private final Messages messages;
    private final Directory directory;
    private final CommandForms forms;
    private final CurrentUser user;
    private final Supplier<ShownProject> shown;
    private final Runnable refresh;

    ProjectActs(
            Messages messages,
            Directory directory,
            CommandForms forms,
            CurrentUser user,
            Supplier<ShownProject> shown,
            Runnable refresh) {
        this.messages = messages;
        this.directory = directory;
        this.forms = forms;
        this.user = user;
        this.shown = shown;
        this.refresh = refresh;
    }

    boolean may(Class<? extends Command> command) {
        return !shown.get().isPast() && user.may(command);
    }

    /** What can be done with the project's experiments. */
    ExperimentActs experiments() {
        return new ExperimentActs(messages, directory, forms, user.actor(), this::may, this::openPostMortem, refresh);
    }

    /** What the page shows now; for what stays on the screen while that changes. */
    ShownProject shown() {
        return shown.get();
    }

    /** Shows what has changed. */
    void refresh() {
        refresh.run();
    }

    CurrentUser user() {
        return user;
    }

    /** The version of the project on the screen, for commands that take the place of what stands there. */
    ShownVersion shownVersion() {
        return ShownVersion.of(() -> shown.get().project().version(), meanwhile());
    }

    private Meanwhile meanwhile() {
        return new WhatOthersDid(messages, user.actor(), shown.get().project().id(), directory.now());
    }

    /** A form for a command about the project itself. */
    CommandForm project(Class<? extends ProjectCommand> command, String title) {
        var project = shown.get().project();
        var form = form(command, title);
        if (command == ProjectCommand.ApproveCharter.class) {
            var ledger = shown().ledger().version();
            form.given("ledgerVersion", ledger < 0 ? null : ledger);
        }
        return WhoCanBeMeant.offer(
                        defaults().propose(command == ProjectCommand.Stop.class ? stopping(form) : form, command),
                        command,
                        shown())
                .given("project", project.id())
                .places(new MissingPlaces(shown(), this)::href)
                .choices(
                        "decision",
                        project.decisions().stream()
                                .filter(decision -> decision.reversedBecause() == null)
                                .map(decision -> new Choice(decision.id().value(), decision.title()))
                                .toList())
                .choices(
                        "escalation",
                        project.escalations().stream()
                                .filter(escalation -> escalation.isOpen()
                                        && (escalation.acknowledgedBy() == null
                                                || command != ProjectCommand.AcknowledgeEscalation.class))
                                .map(escalation -> new Choice(escalation.id().value(), escalation.title()))
                                .toList())
                .choices(
                        "scopeChange",
                        project.scopeChanges().stream()
                                .filter(change -> change.status() == ScopeChangeStatus.PROPOSED)
                                .map(change -> new Choice(change.id().value(), change.title()))
                                .toList())
                .choices(
                        "link",
                        project.links().stream()
                                .map(link -> new Choice(link.id().value(), link.title()))
                                .toList())
                .choices("lesson", List.of());
    }

    /** A form to fill a seat that is needed or vacant. */
    CommandForm fillSeat(Seat seat) {
        return project(ProjectCommand.FillSeat.class, "Fill the seat: " + ProjectView.lower(seat))
                .given("seat", seat);
    }

    /** A form for the pulse of a stakeholder. */
    CommandForm recordPulse(PersonId stakeholder) {
        return project(ProjectCommand.RecordPulse.class, "Pulse of " + shown().name(stakeholder))
                .given("person", stakeholder)
                .hint("How satisfied are they, from 1 to 5?");
    }

    /** A form to confirm one thing that going live needs. */
    CommandForm confirm(ReadinessItem item) {
        return project(ProjectCommand.ConfirmReadiness.class, "Confirm: " + ProjectView.lower(item))
                .given("item", item)
                .hint(item.requirement().missing().message() + ": on what grounds, and who answers for it?");
    }

    /** A form for a decision, taken by whoever records it unless said otherwise. */
    CommandForm recordDecision() {
        return project(ProjectCommand.RecordDecision.class, "Record a decision")
                .proposed("takenBy", user.actor().person());
    }

    /** A form to revise the framing, of which only what is changed is said. */
    CommandForm reviseFraming() {
        var form = project(ProjectCommand.ReviseFraming.class, "Revise the framing");
        if (shown().project().framing().goal() == null) {
            form.given("withoutGoal", null);
        }
        return form.onlyChanged().hint("Only what you change is recorded; the rest stays as it is.");
    }

    /** A form for the decision that opens the gate without a validated experiment. */
    CommandForm recordStrategicDecision() {
        return project(ProjectCommand.RecordDecision.class, "Record a strategic decision")
                .given("level", DecisionLevel.STRATEGIC)
                .proposed("takenBy", user.actor().person());
    }

    /** Enters the stage that lies ahead. */
    CommandForm enter(Stage stage) {
        return project(ProjectCommand.EnterStage.class, "Enter " + ProjectView.lower(stage))
                .given("stage", stage)
                .given("reason", null);
    }

    /** A form to close the project: a live one with its final review. */
    CommandForm close() {
        var form = project(ProjectCommand.Close.class, "Close the project");
        return shown().project().stage() == Stage.LIVE
                ? form.required("review")
                        .proposed("outcome", Outcome.DELIVERED)
                        .required("outcome")
                        .without(Outcome.STOPPED)
                        .hint("The final review: what it brought, what stays, what the next one should know.")
                : form.given("outcome", null);
    }

    /** A form for a scope change that proposes to tell the owner, the stakeholders and the team. */
    CommandForm proposeScopeChange() {
        var project = shown().project();
        var affected = new LinkedHashSet<PersonId>();
        if (project.framing().owner() != null) {
            affected.add(project.framing().owner());
        }
        project.stakeholders().forEach(one -> affected.add(one.person()));
        project.seats().stream()
                .filter(seating -> seating.until() == null)
                .forEach(seating -> affected.add(seating.person()));
        return project(ProjectCommand.ProposeScopeChange.class, "Propose a scope change")
                .proposed("affected", affected)
                .hint("Everyone affected must know before it counts: leave out only whom it does not touch.");
    }

    /** A form to let somebody decide on the charter for the owner, for a fortnight unless said otherwise. */
    CommandForm delegateApproval() {
        return project(ProjectCommand.DelegateApproval.class, "Let somebody decide for me")
                .proposed("until", today().plusDays(14))
                .fromToday()
                .hint("Somebody of the business who neither framed the project nor delivers it.");
    }

    /** The day on which the project is shown: today, or one in the past. */
    LocalDate today() {
        var project = shown.get();
        return project.isPast() ? project.moment().day() : directory.today();
    }

    /** A form to measure one of the project's KPIs. */
    CommandForm measureKpi(String title) {
        return project(ProjectCommand.MeasureKpi.class, title)
                .choices(
                        "kpi",
                        shown.get().project().kpis().stream()
                                .map(kpi -> new Choice(kpi.id().value(), kpi.name()))
                                .toList());
    }

    private LogDefaults defaults() {
        return new LogDefaults(shown.get(), user.actor().person(), directory.today());
    }

    /** A form for a command about the project's value ledger. */
    CommandForm value(Class<? extends ValueCommand> command, String title) {
        var ledger = shown.get().ledger();
        var form = defaults()
                .propose(form(command, title), command)
                .given("project", shown.get().project().id())
                .choices(
                        "experiment",
                        shown.get().experiments().stream()
                                .map(experiment ->
                                        new Choice(experiment.experiment().value(), experiment.title()))
                                .toList())
                .choices(
                        "driver",
                        ledger.drivers().stream()
                                .filter(driver -> driver.retiredAfter() == null)
                                .map(driver -> new Choice(driver.driver().value(), driver.name()))
                                .toList());
        return form.version(() -> shown.get().ledger().version(), meanwhile());
    }

    /** Asks for a value driver, in the words of framing. */
    void addDriver() {
        var project = shown.get().project().id();
        FramingForms.driver("Add a value driver", directory.currencies(), null, terms -> {
            messages.send(new ValueCommand.AddDriver(project, DriverId.fresh(), terms));
            Notices.done("Add a value driver: recorded.");
            refresh.run();
        });
    }

    /** Asks how feasible and risky the project is. */
    void assess() {
        var version = shownVersion();
        AssessmentCard.ask(shown.get().project(), command -> {
            version.send(messages, command, null);
            Notices.done("Assess feasibility and risk: recorded.");
            refresh.run();
        });
    }

    /** Asks for new terms of a driver that is not promised yet. */
    void amendDriver(ValueQuery.Driver driver) {
        var project = shown.get().project().id();
        var version = ShownVersion.of(() -> shown.get().ledger().version(), meanwhile());
        FramingForms.driver("Amend a value driver", directory.currencies(), driver, terms -> {
            version.send(messages, new ValueCommand.AmendDriver(project, driver.driver(), terms), null);
            Notices.done("Amend a value driver: recorded.");
            refresh.run();
        });
    }

    /** A form about one claim. */
    CommandForm claim(Class<? extends ValueCommand> command, String title, ValueQuery.Claim claim) {
        return value(command, title).given("claim", claim.claim());
    }

    /** A form for an experiment; the first of a project is advised to be small. */
    CommandForm planExperiment() {
        return defaults()
                .plan(form(ExperimentCommand.Plan.class, "Plan an experiment")
                        .given("project", shown.get().project().id())
                        .hint("A hypothesis, and the result that would make you believe it.")
                        .advice(this::quickValueFirst));
    }

    private String quickValueFirst(Map<String, Object> values) {
        var begun = shown.get().experiments().stream()
                .anyMatch(one -> one.startedOn() != null || one.state() == ExperimentState.PLANNED);
        if (begun || !(values.get("timeboxDays") instanceof Integer days)) {
            return "";
        }
        var budget = values.get("budget") instanceof Money money ? money : Money.of(0, "EUR");
        var reasons = QuickValueFirst.large(
                days,
                budget,
                shown.get().ledger().totals().stream()
                        .map(ValueQuery.Totals::plannedCost)
                        .toList());
        return reasons.isEmpty()
                ? ""
                : "Quick value first: this is a large one to begin with, for " + String.join(", and ", reasons)
                        + ". Which part of the question can six weeks answer?";
    }

    /** Opens a post-mortem about the project and goes to its editor. */
    void openPostMortem() {
        var project = shown.get().project();
        forms.form(PostMortemCommand.Open.class, "Open a post-mortem")
                .given("subject", Subject.PROJECT)
                .given("project", project.id())
                .given("experiment", null)
                .proposed("title", project.name())
                .proposed("template", Subject.PROJECT.name())
                .fromToday()
                .done(receipt -> FailureNavigation.edit(new PostMortemId(receipt.id())))
                .open();
    }

    /** Opens a post-mortem about one of the project's experiments and goes to its editor. */
    void openPostMortem(ExperimentQuery.Summary experiment) {
        forms.form(PostMortemCommand.Open.class, "Write a post-mortem")
                .given("subject", Subject.EXPERIMENT)
                .given("project", experiment.project())
                .given("experiment", experiment.experiment())
                .proposed("title", experiment.title())
                .proposed("template", Subject.EXPERIMENT.name())
                .fromToday()
                .hint("Its draft begins with hypothesis, criterion against result, time and money spent.")
                .done(receipt -> FailureNavigation.edit(new PostMortemId(receipt.id())))
                .open();
    }

    /** Goes to the editor of the post-mortem that the stop has opened. */
    void writePostMortem() {
        new AfterTheStop(messages, user)
                .write(shown.get().project().id(), shown.get().project().key());
    }

    /** What the stop is asked for, and the way to what it taught. */
    private CommandForm stopping(CommandForm form) {
        var project = shown.get().project();
        return form.hint(
                        "A stop in time is a good outcome. The signal is what told you; salvaged is what stays of use. "
                                + "The post-mortem begins with it.")
                .done(receipt -> {
                    refresh.run();
                    new AfterTheStop(messages, user).offer(project.id(), project.key());
                });
    }

    private CommandForm form(Class<? extends Command> command, String title) {
        return forms.form(command, title)
                .version(() -> shown.get().project().version(), meanwhile())
                .done(receipt -> {
                    Notices.done(title + ": recorded.");
                    refresh.run();
                });
    }
}
