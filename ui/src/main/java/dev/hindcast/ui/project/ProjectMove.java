package dev.hindcast.ui.project;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.CommandForms;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Moves a project to the stage that somebody wants it in: at once when nothing is missing and nothing is to be asked,
 * else through the form that asks, or by showing the gate with all that it misses.
 */
final class ProjectMove {

    /** Between these one goes back with a reason. */
    private static final Set<Stage> THERE_AND_BACK = Set.of(Stage.EXPERIMENTING, Stage.DELIVERING, Stage.LIVE);

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final CommandForms forms;
    private final Runnable refresh;

    ProjectMove(Messages messages, Directory directory, CurrentUser user, CommandForms forms, Runnable refresh) {
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        this.forms = forms;
        this.refresh = refresh;
    }

    /** Asks where to, for whoever does not drag. */
    void ask(ProjectId id) {
        var shown = shown(id);
        var project = shown.project();
        var dialog = new FormDialog("Move " + project.key(), "Go on").hint(project.name());
        var stages = new RadioButtonGroup<Stage>("To the stage");
        stages.setItems(Arrays.stream(Stage.values())
                .filter(stage -> stage != project.stage())
                .toList());
        stages.setItemLabelGenerator(Labels::of);
        stages.setValue(shown.gate().to());
        dialog.add("stage", stages);
        dialog.onSubmit(in -> to(id, in.value(stages)));
        dialog.open();
    }

    void to(ProjectId id, Stage wanted) {
        var shown = shown(id);
        var stage = shown.project().stage();
        var acts = new Acts(shown);
        if (stage == wanted) {
            return;
        }
        if (stage == Stage.CLOSED) {
            acts.form(
                    ProjectCommand.Reopen.class,
                    "Reopen the project",
                    "It opens in the stage in which its work ended.");
        } else if (wanted == Stage.STOPPED) {
            acts.form(
                    ProjectCommand.Stop.class,
                    "Stop the project",
                    "A stop in time is a good outcome. Say what triggered it and what is kept.");
        } else if (THERE_AND_BACK.contains(stage) && THERE_AND_BACK.contains(wanted) && wanted.compareTo(stage) < 0) {
            acts.back(wanted);
        } else if (wanted == shown.gate().to() && isOpen(shown)) {
            acts.through(wanted);
        } else {
            acts.gate(wanted);
        }
    }

    /** The final review is given with the step itself. */
    private static boolean isOpen(ShownProject shown) {
        return shown.gate().missing().stream()
                .allMatch(missing -> missing.code().equals(Requirement.FINAL_REVIEW.name()));
    }

    private ShownProject shown(ProjectId id) {
        return ShownProject.ask(id, messages, directory, user.actor());
    }

    private static String lower(Stage stage) {
        return Labels.of(stage).toLowerCase(Locale.ROOT);
    }

    /** What is done with one project; the dialog that shows its gate closes with the first deed. */
    private final class Acts {

        private final ShownProject shown;
        private final ProjectActs acts;
        private final Dialog dialog = new Dialog();

        Acts(ShownProject shown) {
            this.shown = shown;
            acts = new ProjectActs(messages, directory, forms, user, () -> shown, () -> {
                dialog.close();
                refresh.run();
            });
        }

        private String key() {
            return shown.project().key();
        }

        private boolean refused(Class<? extends Command> command) {
            if (!acts.may(command)) {
                Notices.problem("Your roles do not allow it.");
                return true;
            }
            return false;
        }

        void form(Class<? extends ProjectCommand> command, String title, String hint) {
            if (!refused(command)) {
                acts.project(command, title + " " + key()).hint(hint).open();
            }
        }

        void back(Stage wanted) {
            if (!refused(ProjectCommand.EnterStage.class)) {
                acts.project(ProjectCommand.EnterStage.class, "Back to " + lower(wanted))
                        .given("stage", wanted)
                        .required("reason")
                        .hint("%s goes back from %s: say why."
                                .formatted(key(), lower(shown.project().stage())))
                        .open();
            }
        }

        void through(Stage wanted) {
            switch (wanted) {
                case CHARTERED -> gate(wanted);
                case CLOSED -> {
                    if (!refused(ProjectCommand.Close.class)) {
                        acts.close().open();
                    }
                }
                default -> {
                    if (!refused(ProjectCommand.EnterStage.class)) {
                        acts.project(ProjectCommand.EnterStage.class, "Enter " + lower(wanted))
                                .given("stage", wanted)
                                .given("reason", null)
                                .fromToday()
                                .open();
                    }
                }
            }
        }

        private boolean isAhead(Stage wanted) {
            var stage = shown.project().stage();
            return stage != Stage.STOPPED && wanted.compareTo(stage) > 0 || wanted == Stage.CLOSED;
        }

        /** The gate that lies before the project, with what it misses and the steps through it. */
        void gate(Stage wanted) {
            var next = shown.gate().to();
            dialog.setHeaderTitle(
                    isAhead(wanted)
                            ? "%s is not %s yet".formatted(key(), lower(wanted))
                            : "%s does not go back to %s".formatted(key(), lower(wanted)));
            dialog.addClassName("hc-dialog");
            var words = next == wanted
                    ? "%s stays where it is until its gate is passed."
                            .formatted(shown.project().name())
                    : next == null
                            ? "%s goes nowhere from here."
                                    .formatted(shown.project().name())
                            : "%s is %s; its next gate leads to %s."
                                    .formatted(
                                            shown.project().name(),
                                            lower(shown.project().stage()),
                                            lower(next));
            dialog.add(new Paragraph(words));
            dialog.add(new GatePanel(shown, acts).show());
            dialog.getFooter().add(new Button("Close", click -> dialog.close()));
            dialog.open();
        }
    }
}
