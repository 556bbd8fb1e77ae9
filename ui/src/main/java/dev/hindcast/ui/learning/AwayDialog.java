package dev.hindcast.ui.learning;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.project.ProjectCommand.DelegateApproval;
import dev.hindcast.project.ProjectQuery.ProjectList;
import dev.hindcast.project.ProjectQuery.Row;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Command;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.CurrentUser;
import dev.hindcast.ui.common.Dialogs;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.FormDialog;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Inputs;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.value.ValueCommand.DelegateAttestation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Lets somebody decide and attest for an owner until a day, in all of the owner's projects at once, and ends it everywhere at once. Each project is asked
 * by itself and may refuse, such as somebody who delivers it; which ones did is told.
 *
 * @see "ADR-0112"
 */
final class AwayDialog {

    private static final int USUAL_DAYS = 14;

    private static final Set<Stage> FRAMED = Set.of(Stage.FRAMED);

    private static final Set<Stage> WITH_VALUE =
            Set.of(Stage.CHARTERED, Stage.EXPERIMENTING, Stage.DELIVERING, Stage.LIVE, Stage.STOPPED);

    private final Messages messages;
    private final Directory directory;
    private final CurrentUser user;
    private final Runnable done;
    private final List<String> refused = new ArrayList<>();

    AwayDialog(Messages messages, Directory directory, CurrentUser user, Runnable done) {
        this.messages = messages;
        this.directory = directory;
        this.user = user;
        this.done = done;
    }

    void open() {
        var framed = owned(FRAMED);
        var running = owned(WITH_VALUE);
        var today = directory.today();
        var dialog = new FormDialog("While I am away", "Hand over")
                .hint("Somebody of the business stands in for you in all your projects, up to and including the day. "
                        + "Projects framed later are not part of it.");
        var standing = StandIns.of(user.actor().person(), framed, running, today, messages);
        if (!standing.ends().isEmpty()) {
            dialog.content(new Div(
                    new Span(standing.words(directory.names()) + " "),
                    Buttons.quiet("I am back: end it everywhere", () -> {
                        dialog.close();
                        end(standing);
                    })));
        }
        var person = dialog.addHalf("person", directory.personPicker("Who stands in"));
        var until = dialog.addHalf("until", Inputs.date("Until"));
        until.setMin(today.plusDays(1));
        until.setValue(today.plusDays(USUAL_DAYS));
        var charters =
                dialog.add("charters", Inputs.yes("Decides on charters: " + projects(framed.size()) + " being framed"));
        var claims = dialog.add("claims", Inputs.yes("Attests value: " + projects(running.size())));
        charters.setValue(!framed.isEmpty());
        claims.setValue(!running.isEmpty());
        dialog.onSubmit(in -> {
            var chosen = in.value(person);
            var day = in.value(until);
            if (chosen == null || day == null) {
                return;
            }
            refused.clear();
            var taken = Boolean.TRUE.equals(charters.getValue())
                    ? give(framed, one -> new DelegateApproval(one.id(), chosen.id(), day))
                    : 0;
            taken += Boolean.TRUE.equals(claims.getValue())
                    ? give(running, one -> new DelegateAttestation(one.id(), chosen.id(), day))
                    : 0;
            tell(chosen.id(), day, taken);
        });
        dialog.open();
    }

    private void end(StandIns standing) {
        refused.clear();
        var ended = 0;
        for (var command : standing.ends()) {
            ended += give(command, "");
        }
        if (refused.isEmpty()) {
            Notices.done("You decide and attest yourself again: %s ended.".formatted(delegations(ended)));
        } else {
            tellRefused("Ended in part", delegations(ended) + " ended.");
        }
        done.run();
    }

    private static String delegations(int count) {
        return count == 1 ? "one delegation" : Formats.number(count) + " delegations";
    }

    private static String projects(int count) {
        return count == 1 ? "one project" : Formats.number(count) + " projects";
    }

    private List<Row> owned(Set<Stage> stages) {
        return messages.ask(new ProjectList(
                        null,
                        stages,
                        Set.of(),
                        Set.of(),
                        user.actor().person(),
                        Set.of(),
                        Set.of(),
                        null,
                        Set.of(),
                        null,
                        PageRequest.first(Page.MAX_SIZE)))
                .projects()
                .items();
    }

    /** How many took it. */
    private int give(List<Row> projects, Function<Row, Command> command) {
        var taken = 0;
        for (var project : projects) {
            taken += give(command.apply(project), project.name() + ": ");
        }
        return taken;
    }

    private int give(Command command, String about) {
        try {
            messages.send(command);
            return 1;
        } catch (DomainRule refusal) {
            refused.add(about + refusal.getMessage());
            return 0;
        }
    }

    private void tell(PersonId person, LocalDate day, int taken) {
        var words = "%s stands in for you until %s: %s."
                .formatted(directory.names().of(person.value()), Formats.date(day), delegations(taken));
        if (refused.isEmpty()) {
            Notices.done(words);
        } else {
            tellRefused("Handed over in part", words);
        }
        done.run();
    }

    private void tellRefused(String title, String words) {
        var list = new UnorderedList();
        refused.forEach(line -> list.add(new ListItem(line)));
        Dialogs.message(title, new Paragraph(words), new Paragraph("Not in these:"), list);
    }
}
