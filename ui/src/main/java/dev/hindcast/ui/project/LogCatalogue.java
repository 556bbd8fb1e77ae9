package dev.hindcast.ui.project;

import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.Lesson;
import dev.hindcast.project.ProjectDetails.LessonAnswer;
import dev.hindcast.project.ProjectDetails.ScopeChangeStatus;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.LessonId;
import dev.hindcast.ui.common.CommandForm;
import dev.hindcast.value.ValueCommand;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Everything that can be logged about a project, the most frequent first; what is not possible now says why. */
final class LogCatalogue {

    private static final Set<Class<?>> OF_CLOSED_PROJECTS = Set.of(
            ProjectCommand.RecordLessonOutcome.class,
            ProjectCommand.MeasureKpi.class,
            ProjectCommand.ChangeOwner.class,
            ProjectCommand.CelebrateWin.class,
            ProjectCommand.AddLink.class,
            ProjectCommand.Reopen.class);

    private static final String LEARNING = "Learning";

    private final ShownProject shown;
    private final ProjectActs acts;
    private final List<LogEntry> entries = new ArrayList<>();

    /** What can be logged; {@code statements} are the words of the project's lessons, as far as the person may read them. */
    LogCatalogue(ShownProject shown, ProjectActs acts, Map<LessonId, String> statements) {
        this.shown = shown;
        this.acts = acts;
        running();
        experiments();
        value();
        lessons(statements);
        framing();
        life();
    }

    /** What is possible first, each part in its order. */
    List<LogEntry> entries() {
        return entries.stream()
                .sorted(Comparator.comparing((LogEntry entry) -> !entry.isPossible()))
                .toList();
    }

    private void running() {
        var project = shown.project();
        project("Report health", "Running", ProjectCommand.ReportHealth.class, null);
        add("Record a decision", "Running", ProjectCommand.RecordDecision.class, closed(), acts::recordDecision);
        project(
                "Reverse a decision",
                "Running",
                ProjectCommand.ReverseDecision.class,
                project.decisions().stream().anyMatch(decision -> decision.reversedBecause() == null)
                        ? null
                        : "No decision stands.");
        project("Raise an escalation", "Running", ProjectCommand.RaiseEscalation.class, null);
        var open = project.escalations().stream().anyMatch(escalation -> escalation.resolution() == null);
        project(
                "Acknowledge an escalation",
                "Running",
                ProjectCommand.AcknowledgeEscalation.class,
                open ? null : "No escalation is open.");
        project(
                "Resolve an escalation",
                "Running",
                ProjectCommand.ResolveEscalation.class,
                open ? null : "No escalation is open.");
        add(
                "Propose a scope change",
                "Running",
                ProjectCommand.ProposeScopeChange.class,
                closed(),
                acts::proposeScopeChange);
        var proposed = project.scopeChanges().stream().anyMatch(change -> change.status() == ScopeChangeStatus.PROPOSED)
                ? null
                : "No scope change is proposed.";
        project("Acknowledge a scope change", "Running", ProjectCommand.AcknowledgeScopeChange.class, proposed);
        project("Accept a scope change", "Running", ProjectCommand.AcceptScopeChange.class, proposed);
        project("Reject a scope change", "Running", ProjectCommand.RejectScopeChange.class, proposed);
        project("Waive an acknowledgement", "Running", ProjectCommand.WaiveAcknowledgement.class, proposed);
        add(
                "Measure a KPI",
                "Running",
                ProjectCommand.MeasureKpi.class,
                project.kpis().isEmpty() ? "No KPI is defined." : null,
                () -> acts.measureKpi("Measure a KPI"));
        project(
                "Record a stakeholder's pulse",
                "Team",
                ProjectCommand.RecordPulse.class,
                project.stakeholders().isEmpty() ? "There is no stakeholder yet." : null);
        project("Celebrate a win", "Running", ProjectCommand.CelebrateWin.class, null);
        project("Add a link", "Running", ProjectCommand.AddLink.class, null);
        project(
                "Remove a link",
                "Running",
                ProjectCommand.RemoveLink.class,
                project.links().isEmpty() ? "There is no link." : null);
        project("Change the tags", "Running", ProjectCommand.ChangeTags.class, null);
    }

    private void experiments() {
        add("Plan an experiment", "Experiments", ExperimentCommand.Plan.class, closed(), acts::planExperiment);
        for (var experiment : shown.experiments()) {
            switch (experiment.state()) {
                case RUNNING -> {
                    experiment("Record a reading", ExperimentCommand.RecordReading.class, experiment);
                    experiment("Conclude", ExperimentCommand.Conclude.class, experiment);
                    experiment("Extend the timebox", ExperimentCommand.ExtendTimebox.class, experiment);
                    experiment("Raise the budget", ExperimentCommand.RaiseBudget.class, experiment);
                    experiment("Abandon", ExperimentCommand.Abandon.class, experiment);
                }
                case PLANNED -> {
                    if (experiment.risk() == RiskLevel.HIGH && !experiment.riskAccepted()) {
                        experiment("Ask for buy-in", ExperimentCommand.RequestBuyIn.class, experiment);
                        experiment("Accept the risk", ExperimentCommand.AcceptRisk.class, experiment);
                        experiment("Decline the risk", ExperimentCommand.DeclineRisk.class, experiment);
                    }
                    experiment("Start", ExperimentCommand.Start.class, experiment);
                    experiment("Abandon", ExperimentCommand.Abandon.class, experiment);
                }
                default -> {}
            }
            experiment("Capture an insight", ExperimentCommand.CaptureInsight.class, experiment);
            offer(
                    "Record a run: " + experiment.title(),
                    "Experiments",
                    ExperimentCommand.LinkRun.class,
                    null,
                    () -> acts.experiments().linkRun(experiment));
        }
    }

    private void experiment(
            String words, Class<? extends ExperimentCommand> command, ExperimentQuery.Summary experiment) {
        add(
                words + ": " + experiment.title(),
                "Experiments",
                command,
                null,
                () -> acts.experiments().form(experiment, command, words + ": " + experiment.title()));
    }

    private void value() {
        var frozen = shown.ledger().isFrozen();
        var noDriver = shown.ledger().drivers().isEmpty() ? "There is no value driver yet." : null;
        value("Book a cost", ValueCommand.BookCost.class, null);
        value("Claim value", ValueCommand.Claim.class, noDriver);
        offer("Add a value driver", "Value", ValueCommand.AddDriver.class, null, acts::addDriver);
        value("Plan the go-live", ValueCommand.PlanGoLive.class, frozen ? "The promise is frozen; re-forecast." : null);
        value("Plan a cost", ValueCommand.PlanCost.class, frozen ? "The promise is frozen; re-forecast." : null);
        var notFrozen = frozen ? null : "There is no promise yet; change the plan instead.";
        value("Re-forecast the go-live", ValueCommand.ReforecastGoLive.class, notFrozen);
        value("Re-forecast a driver", ValueCommand.ReforecastDriver.class, frozen ? noDriver : notFrozen);
        value("Re-forecast a cost", ValueCommand.ReforecastCost.class, notFrozen);
        value("Retire a driver", ValueCommand.RetireDriver.class, noDriver);
        value("Claim avoided cost", ValueCommand.ClaimAvoidedCost.class, null);
        value("Delegate attestation", ValueCommand.DelegateAttestation.class, null);
    }

    private void lessons(Map<LessonId, String> statements) {
        shown.project().lessons().stream()
                .filter(lesson -> statements.containsKey(lesson.id()))
                .forEach(lesson -> lesson(lesson, statements.get(lesson.id())));
        offer("Open a post-mortem", LEARNING, PostMortemCommand.Open.class, null, acts::openPostMortem);
    }

    private void lesson(Lesson lesson, String statement) {
        if (lesson.answer() == LessonAnswer.OPEN) {
            lesson("Adopt the lesson", ProjectCommand.AdoptLesson.class, lesson, statement);
            lesson("Dismiss the lesson", ProjectCommand.DismissLesson.class, lesson, statement);
            lesson("Mark as not similar", ProjectCommand.MarkLessonNotSimilar.class, lesson, statement);
        } else if (lesson.answer() == LessonAnswer.ADOPTED) {
            lesson("Record what a lesson did", ProjectCommand.RecordLessonOutcome.class, lesson, statement);
        }
    }

    private void lesson(String words, Class<? extends ProjectCommand> command, Lesson lesson, String statement) {
        add(
                words + ": " + statement,
                LEARNING,
                command,
                OF_CLOSED_PROJECTS.contains(command) ? null : closed(),
                () -> acts.project(command, words).given("lesson", lesson.id()).hint(statement));
    }

    private void framing() {
        add("Revise the framing", "Framing", ProjectCommand.ReviseFraming.class, closed(), acts::reviseFraming);
        project("Change the owner", "Framing", ProjectCommand.ChangeOwner.class, null);
        project("Endorse the origin", "Framing", ProjectCommand.EndorseOrigin.class, null);
        project("Define a KPI", "Framing", ProjectCommand.DefineKpi.class, null);
        project("Set the good-enough criterion", "Framing", ProjectCommand.SetGoodEnough.class, null);
        project("Set a target month", "Framing", ProjectCommand.SetTargetMonth.class, null);
        offer("Assess feasibility and risk", "Framing", ProjectCommand.Assess.class, closed(), acts::assess);
        project("Fill a seat", "Team", ProjectCommand.FillSeat.class, null);
        project("Vacate a seat", "Team", ProjectCommand.VacateSeat.class, null);
        project("Add a stakeholder", "Team", ProjectCommand.AddStakeholder.class, null);
    }

    private void life() {
        var project = shown.project();
        var framed = project.stage() == Stage.FRAMED ? null : "The charter is decided.";
        project("Ask for the charter", "Life", ProjectCommand.RequestCharter.class, framed);
        add(
                "Let somebody decide on the charter",
                "Life",
                ProjectCommand.DelegateApproval.class,
                framed,
                acts::delegateApproval);
        project("Approve the charter", "Life", ProjectCommand.ApproveCharter.class, framed);
        project("Reject the charter", "Life", ProjectCommand.RejectCharter.class, framed);
        project(
                "Confirm readiness",
                "Life",
                ProjectCommand.ConfirmReadiness.class,
                project.stage() == Stage.DELIVERING ? null : "Readiness is confirmed while delivering.");
        project("Enter a stage", "Life", ProjectCommand.EnterStage.class, null);
        project("Waive a requirement", "Life", ProjectCommand.WaiveRequirement.class, null);
        project("Pause", "Life", ProjectCommand.Pause.class, project.paused() ? "It is paused." : null);
        project("Resume", "Life", ProjectCommand.Resume.class, project.paused() ? null : "It is not paused.");
        var over = project.stage() == Stage.STOPPED ? "It is stopped." : null;
        project("Stop the project", "Life", ProjectCommand.Stop.class, over);
        add(
                "Close the project",
                "Life",
                ProjectCommand.Close.class,
                project.stage() == Stage.LIVE || project.stage() == Stage.STOPPED
                        ? null
                        : "Only live and stopped projects are closed.",
                acts::close);
        project(
                "Reopen the project",
                "Life",
                ProjectCommand.Reopen.class,
                project.stage() == Stage.CLOSED ? null : "It is not closed.");
    }

    private void project(String words, String group, Class<? extends ProjectCommand> command, String reason) {
        var closed = OF_CLOSED_PROJECTS.contains(command) ? null : closed();
        add(words, group, command, reason == null ? closed : reason, () -> acts.project(command, words));
    }

    private void value(String words, Class<? extends ValueCommand> command, String reason) {
        add(words, "Value", command, reason, () -> acts.value(command, words));
    }

    private String closed() {
        return shown.project().stage() == Stage.CLOSED ? "The project is closed." : null;
    }

    private void add(
            String words, String group, Class<? extends Command> command, String reason, Supplier<CommandForm> form) {
        offer(words, group, command, reason, () -> form.get().open());
    }

    private void offer(String words, String group, Class<? extends Command> command, String reason, Runnable open) {
        var role = acts.may(command) ? null : "Your roles do not allow it.";
        entries.add(new LogEntry(words, group, AlsoCalled.of(command), reason == null ? role : reason, open));
    }
}
