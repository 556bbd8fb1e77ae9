package dev.hindcast.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.hindcast.desk.DeskCommand.Snooze;
import dev.hindcast.desk.DeskCommand.Wake;
import dev.hindcast.desk.Task;
import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.experiment.ExperimentCommand.AcceptRisk;
import dev.hindcast.experiment.ExperimentCommand.Conclude;
import dev.hindcast.experiment.ExperimentCommand.DeclineRisk;
import dev.hindcast.experiment.ExperimentCommand.ExtendTimebox;
import dev.hindcast.learning.LearningCommand.PutAway;
import dev.hindcast.learning.NoticeId;
import dev.hindcast.postmortem.PostMortemCommand.CompleteAction;
import dev.hindcast.project.EscalationId;
import dev.hindcast.project.ProjectCommand.AcknowledgeEscalation;
import dev.hindcast.project.ProjectCommand.AcknowledgeScopeChange;
import dev.hindcast.project.ProjectCommand.EndorseOrigin;
import dev.hindcast.project.ProjectCommand.RejectCharter;
import dev.hindcast.project.ScopeChangeId;
import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.ClaimId;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CommandForm;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.WhatOthersDid;
import dev.hindcast.ui.common.experiments.ExperimentActs;
import dev.hindcast.value.ValueCommand;
import dev.hindcast.value.ValueCommand.AnswerDispute;
import dev.hindcast.value.ValueCommand.Confirm;
import dev.hindcast.value.ValueCommand.Withdraw;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What can be done with a task from the inbox: settled at once where that needs no look at the whole, or put off. */
final class TaskDeeds {

    /** Days to put something off to. */
    private enum Later {
        TOMORROW("Tomorrow"),
        MONDAY("Next Monday"),
        FORTNIGHT("In two weeks"),
        DAY("Another day");

        private final String label;

        Later(String label) {
            this.label = label;
        }

        /** On a Sunday the next Monday is tomorrow, and is offered once. */
        private static List<Later> offered(LocalDate today) {
            return Stream.of(values())
                    .filter(later -> later != MONDAY || !MONDAY.from(today).equals(TOMORROW.from(today)))
                    .toList();
        }

        private LocalDate from(LocalDate today) {
            return switch (this) {
                case TOMORROW -> today.plusDays(1);
                case MONDAY -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
                case FORTNIGHT, DAY -> today.plusWeeks(2);
            };
        }
    }

    private final Messages messages;
    private final Directory directory;
    private final CommandForms forms;
    private final CurrentUser user;
    private final IdResolver<ProjectId> projects;
    private final Runnable refresh;

    TaskDeeds(
            Messages messages,
            Directory directory,
            CommandForms forms,
            CurrentUser user,
            IdResolver<ProjectId> projects,
            Runnable refresh) {
        this.messages = messages;
        this.directory = directory;
        this.forms = forms;
        this.user = user;
        this.projects = projects;
        this.refresh = refresh;
    }

    List<Component> of(Task task) {
        var deeds = new ArrayList<Component>();
        switch (task.kind()) {
            case SCOPE_CHANGE_TO_ACKNOWLEDGE ->
                deed(
                        deeds,
                        AcknowledgeScopeChange.class,
                        "Acknowledge",
                        task,
                        () -> give(
                                new AcknowledgeScopeChange(project(task), new ScopeChangeId(task.about())),
                                "Acknowledged."));
            case ESCALATION_TO_HEAR ->
                deed(
                        deeds,
                        AcknowledgeEscalation.class,
                        "Acknowledge",
                        task,
                        () -> give(
                                new AcknowledgeEscalation(project(task), new EscalationId(task.about())),
                                "Acknowledged."));
            case RISK_TO_ACCEPT -> {
                deed(
                        deeds,
                        AcceptRisk.class,
                        "Accept the risk",
                        task,
                        () -> experiment(AcceptRisk.class, "Accept the risk", task));
                deed(
                        deeds,
                        DeclineRisk.class,
                        "Decline",
                        task,
                        () -> experiment(DeclineRisk.class, "Decline the risk", task));
            }
            case ORIGIN_TO_ENDORSE ->
                deed(
                        deeds,
                        EndorseOrigin.class,
                        "Endorse",
                        task,
                        () -> forms.form(EndorseOrigin.class, "Endorse the idea")
                                .given("project", project(task))
                                .hint(task.project())
                                .done(receipt -> told("The idea is endorsed."))
                                .open());
            case CHARTER_TO_APPROVE ->
                deed(
                        deeds,
                        RejectCharter.class,
                        "Send back",
                        task,
                        () -> form(RejectCharter.class, "Send the charter back", task)
                                .given("project", project(task))
                                .done(receipt -> told("The charter is sent back."))
                                .open());
            case CLAIM_TO_CONFIRM ->
                deed(
                        deeds,
                        Confirm.class,
                        "Confirm",
                        task,
                        () -> give(new Confirm(project(task), new ClaimId(task.about())), "Confirmed."));
            case DISPUTE_TO_ANSWER -> {
                dispute(deeds, AnswerDispute.class, "Answer", "Answer the dispute", task);
                dispute(deeds, Withdraw.class, "Withdraw the claim", "Withdraw the claim", task);
            }
            case TIMEBOX_TO_END -> {
                deed(
                        deeds,
                        Conclude.class,
                        "Conclude",
                        task,
                        () -> experiment(Conclude.class, "Conclude the experiment", task));
                deed(
                        deeds,
                        ExtendTimebox.class,
                        "Extend",
                        task,
                        () -> experiment(ExtendTimebox.class, "Extend the timebox", task));
            }
            case ACTION_DUE ->
                deed(
                        deeds,
                        CompleteAction.class,
                        "Done",
                        task,
                        () -> form(CompleteAction.class, "The action is done", task)
                                .given("postMortem", new PostMortemId(task.about()))
                                .given("action", new ActionId(behind(task)))
                                .done(receipt -> told("The action is done."))
                                .open());
            case CLAIM_TO_ATTEST,
                    DRAFT_TO_REVIEW,
                    POST_MORTEM_TO_PUBLISH,
                    EFFECT_TO_REVIEW,
                    OUTCOME_TO_TELL,
                    LARGE_FIRST_EXPERIMENT,
                    WEEK_TO_LOOK_BACK_ON -> {}
        }
        if (TaskCards.isNotice(task)) {
            deeds.add(named("Put away", task, () -> give(new PutAway(notice(task)), "Put away.")));
        }
        deeds.add(
                task.isSnoozed()
                        ? named("Back to the inbox", task, () -> give(new Wake(task.id()), "It is back."))
                        : named("Later", task, () -> later(task)));
        return deeds;
    }

    private void dispute(
            List<Component> deeds, Class<? extends ValueCommand> command, String label, String title, Task task) {
        deed(
                deeds,
                command,
                label,
                task,
                () -> form(command, title, task)
                        .given("project", project(task))
                        .given("claim", new ClaimId(task.about()))
                        .done(receipt -> told(label + ": recorded."))
                        .open());
    }

    private CommandForm form(Class<? extends Command> command, String title, Task task) {
        var about = task.subject().isEmpty() ? task.project() : task.subject();
        return forms.form(command, title).hint(about);
    }

    private void experiment(Class<? extends ExperimentCommand> command, String title, Task task) {
        var experiment = new ExperimentId(task.about());
        form(command, title, task)
                .given("experiment", experiment)
                .version(
                        () -> ExperimentActs.version(messages, directory, experiment),
                        new WhatOthersDid(messages, user.actor(), project(task), directory.now()))
                .done(receipt -> told("Your answer is recorded."))
                .open();
    }

    private void deed(List<Component> deeds, Class<? extends Command> command, String label, Task task, Runnable then) {
        if (user.may(command)) {
            deeds.add(named(label, task, then));
        }
    }

    /** Many buttons are called the same; what they are about is heard. */
    private static Button named(String label, Task task, Runnable then) {
        var button = Buttons.quiet(label, then);
        button.setAriaLabel(label + ": " + task.sentence(Formats::money));
        return button;
    }

    private void later(Task task) {
        var today = directory.today();
        var dialog = new FormDialog("Put off", "Put off").hint(task.sentence(Formats::money));
        var choice = new RadioButtonGroup<Later>("Until");
        var offered = Later.offered(today);
        choice.setItems(offered);
        choice.setItemLabelGenerator(
                later -> later == Later.DAY ? later.label : later.label + ", " + Formats.date(later.from(today)));
        var day = Inputs.date("Day");
        day.setMin(today.plusDays(1));
        day.setMax(today.plusYears(1));
        day.setVisible(false);
        choice.addValueChangeListener(change -> {
            day.setVisible(change.getValue() == Later.DAY);
            day.setValue(change.getValue().from(today));
        });
        dialog.add("choice", choice);
        dialog.add("until", day);
        choice.setValue(offered.contains(Later.MONDAY) ? Later.MONDAY : Later.TOMORROW);
        dialog.onSubmit(
                in -> give(new Snooze(task.id(), in.value(day)), "Put off until " + Formats.date(day.getValue())));
        dialog.open();
    }

    private ProjectId project(Task task) {
        return projects.resolve(task.key()).orElseThrow();
    }

    private static NoticeId notice(Task task) {
        return new NoticeId(behind(task));
    }

    /** What stands behind the kind in its identifier. */
    private static String behind(Task task) {
        return task.id().value().substring(task.id().value().indexOf(':') + 1);
    }

    private void give(Command command, String told) {
        messages.send(command);
        told(told);
    }

    private void told(String text) {
        Notices.done(text);
        refresh.run();
    }
}
