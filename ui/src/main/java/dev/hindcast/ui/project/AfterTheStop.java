package dev.hindcast.ui.project;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.ListPostMortems;
import dev.hindcast.postmortem.PostMortemQuery.Summary;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.failures.FailureNavigation;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The shortest way out of a stop: to its post-mortem, which opens by itself and is begun from what is recorded. */
final class AfterTheStop {

    /** So often, and so many milliseconds apart, it is asked for. */
    private static final int MOST = 20;

    private static final int APART = 500;

    private final Messages messages;
    private final CurrentUser user;

    AfterTheStop(Messages messages, CurrentUser user) {
        this.messages = messages;
        this.user = user;
    }

    /** Offers whoever may write to do so now. */
    void offer(ProjectId project, String key) {
        if (!user.may(PostMortemCommand.WriteSection.class)) {
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader("Stopped. What did it teach?");
        dialog.setText("A post-mortem is open. It begins with what is recorded, and takes some minutes.");
        dialog.setConfirmText("Write the post-mortem");
        dialog.setCancelable(true);
        dialog.setCancelText("Later");
        dialog.addConfirmListener(wanted -> write(project, key));
        dialog.open();
    }

    /** Goes to the project's open post-mortem, which the stop opens within moments, or to where one is opened. */
    void write(ProjectId project, String key) {
        if (goes(project)) {
            return;
        }
        var ui = UI.getCurrent();
        var waiting = new Dialog("A moment: the post-mortem is being opened");
        waiting.open();
        var asked = new AtomicInteger();
        var asking = ui.addPollListener(poll -> {
            var there = goes(project);
            if (!there && asked.incrementAndGet() == MOST) {
                ui.navigate(ProjectNavigation.href(key, ProjectNavigation.Tab.LEARNING));
                there = true;
            }
            if (there) {
                waiting.close();
            }
        });
        // Whoever closes the dialog does not want to be led away any more.
        waiting.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                asking.remove();
                ui.setPollInterval(-1);
            }
        });
        ui.setPollInterval(APART);
    }

    private boolean goes(ProjectId project) {
        var found = open(project);
        found.map(Summary::postMortem).ifPresent(FailureNavigation::edit);
        return found.isPresent();
    }

    private Optional<Summary> open(ProjectId project) {
        return messages.ask(ListPostMortems.ofProject(project, user.actor())).postMortems().items().stream()
                .filter(one -> one.status() != PostMortemStatus.PUBLISHED && one.experiment() == null)
                .findFirst();
    }
}
