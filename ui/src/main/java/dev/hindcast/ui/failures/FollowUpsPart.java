package dev.hindcast.ui.failures;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.postmortem.PostMortemQuery.Account;
import dev.hindcast.postmortem.PostMortemQuery.Action;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;

/** The actions that follow from a post-mortem, while it is written. */
final class FollowUpsPart {

    private static final int USUAL_DAYS = 30;

    private final Directory directory;
    private final BlamelessCheck check;
    private final Forms forms;

    FollowUpsPart(Directory directory, BlamelessCheck check, Forms forms) {
        this.directory = directory;
        this.check = check;
        this.forms = forms;
    }

    void addAction() {
        forms.of(PostMortemCommand.AddAction.class, "Add an action")
                .hint("What will be done, by whom, until when? Decline with a reason when nothing is to be done.")
                .proposed("due", directory.today().plusDays(USUAL_DAYS))
                .open();
    }

    Section of(Account account) {
        var list = FindingsPart.stack();
        var declined = account.latest().actionsDeclined();
        if (account.actions().isEmpty() && declined == null) {
            list.add(FindingsPart.nothing(
                    "None yet. What will be done, by whom, until when? Or decline with a reason."));
        }
        var people = directory.names();
        account.actions()
                .forEach(action ->
                        list.add(action(action, people.of(action.owner().value()))));
        if (declined != null) {
            list.add(new Paragraph("Declined: " + declined));
        }
        var section = new Section("Actions");
        section.show(list);
        section.withActions(Buttons.add("Add an action", this::addAction));
        if (account.actions().stream().allMatch(action -> action.state() == ActionState.DROPPED) && declined == null) {
            section.withActions(Buttons.quiet(
                    "Decline",
                    () -> forms.of(PostMortemCommand.DeclineActions.class, "No action follows")
                            .open()));
        }
        return section;
    }

    private Div action(Action action, String owner) {
        var badges = new Div(Tone.PLAIN.badge(owner + ", due " + Formats.date(action.due())));
        badges.addClassName("hc-badges");
        if (action.state() != ActionState.OPEN) {
            badges.add((action.state() == ActionState.DONE ? Tone.GOOD : Tone.PLAIN).badge(Labels.of(action.state())));
        }
        var item = new Div(new Paragraph(action.title()), badges, Blame.of(check, action.title()));
        if (action.state() == ActionState.OPEN) {
            item.add(FindingsPart.buttons(
                    Buttons.quiet(
                            "Reassign",
                            action.title(),
                            () -> forms.of(PostMortemCommand.ReassignAction.class, "Reassign the action")
                                    .given("action", action.action())
                                    .proposed("owner", action.owner())
                                    .proposed("due", action.due())
                                    .open()),
                    Buttons.quiet(
                            "Drop",
                            action.title(),
                            () -> forms.of(PostMortemCommand.DropAction.class, "Drop the action")
                                    .given("action", action.action())
                                    .open())));
        }
        return InPlace.keyed(item, action.action());
    }
}
