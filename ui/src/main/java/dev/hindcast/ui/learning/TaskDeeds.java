package dev.hindcast.ui.learning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.hindcast.desk.DeskCommand.Snooze;
import dev.hindcast.desk.DeskCommand.Wake;
import dev.hindcast.desk.Task;
import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.experiment.ExperimentCommand.AcceptRisk;
import dev.hindcast.experiment.ExperimentCommand.DeclineRisk;
import dev.hindcast.learning.LearningCommand.PutAway;
import dev.hindcast.learning.NoticeId;
import dev.hindcast.project.EscalationId;
import dev.hindcast.project.ProjectCommand.AcknowledgeEscalation;
import dev.hindcast.project.ProjectCommand.AcknowledgeScopeChange;
import dev.hindcast.project.ProjectCommand.EndorseOrigin;
import dev.hindcast.project.ScopeChangeId;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

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
                        () -> risk(AcceptRisk.class, "Accept the risk", task));
                deed(
                        deeds,
                        DeclineRisk.class,
                        "Decline",
                        task,
                        () -> risk(DeclineRisk.class, "Decline the risk", task));
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
            default -> {}
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

    private void risk(Class<? extends ExperimentCommand> command, String title, Task task) {
        forms.form(command, title)
                .given("experiment", new ExperimentId(task.about()))
                .hint(task.subject())
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
        choice.setItems(Later.values());
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
        choice.setValue(Later.MONDAY);
        dialog.onSubmit(
                in -> give(new Snooze(task.id(), in.value(day)), "Put off until " + Formats.date(day.getValue())));
        dialog.open();
    }

    private ProjectId project(Task task) {
        return projects.resolve(task.key()).orElseThrow();
    }

    private static NoticeId notice(Task task) {
        return new NoticeId(task.id().value().substring("notice:".length()));
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
