package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.Delegate;
import dev.hindcast.shared.Role;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Tone;
import java.util.List;

/** Where the approval of a charter stands: who asked, whom it waits for, why it was sent back, who decides instead. */
final class CharterStatus {

    private final ShownProject shown;
    private final ProjectActs acts;

    CharterStatus(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
    }

    /** Whether whoever sits at the screen may approve or reject; whether the gate is open is another matter. */
    static boolean mayDecide(ShownProject shown, ProjectActs acts) {
        var me = acts.user().actor().person();
        var framing = shown.project().framing();
        return !me.equals(framing.framedBy())
                && (me.equals(framing.owner())
                        || acts.user().has(Role.EXECUTIVE)
                        || delegates(shown, acts).stream()
                                .anyMatch(one -> one.person().equals(me)));
    }

    private static List<Delegate> delegates(ShownProject shown, ProjectActs acts) {
        return shown.project().charter().delegates().stream()
                .filter(one -> !one.until().isBefore(acts.today()))
                .toList();
    }

    Div show() {
        var status = Words.stack();
        var charter = shown.project().charter();
        var rejection = charter.rejection();
        if (rejection != null) {
            var line = new Div(
                    Tone.CARE.badge("Sent back"),
                    ProjectView.muted("%s (%s, %s)"
                            .formatted(rejection.reason(), shown.name(rejection.by()), Formats.date(rejection.on()))));
            line.addClassName("hc-warning");
            status.add(line);
        }
        if (charter.requestedOn() != null) {
            status.add(ProjectView.muted("Asked for by %s on %s. Waits for %s."
                    .formatted(shown.name(charter.requestedBy()), Formats.date(charter.requestedOn()), whom())));
        }
        var isOwner =
                acts.user().actor().person().equals(shown.project().framing().owner());
        for (var one : delegates(shown, acts)) {
            status.add(delegate(one, isOwner && acts.may(ProjectCommand.EndApprovalDelegation.class)));
        }
        if (isOwner && acts.may(ProjectCommand.DelegateApproval.class)) {
            status.add(Words.deeds(Buttons.quiet(
                    "Let somebody decide for me", () -> acts.delegateApproval().open())));
        }
        return status;
    }

    private String whom() {
        var framing = shown.project().framing();
        if (framing.owner() == null || framing.owner().equals(framing.framedBy())) {
            return "an executive";
        }
        return shown.name(framing.owner()) + " or an executive";
    }

    private Div delegate(Delegate one, boolean mayEnd) {
        var name = shown.name(one.person());
        var line = new Div(
                Tone.PLAIN.badge("Delegated"),
                ProjectView.muted("%s decides for the owner until %s".formatted(name, Formats.date(one.until()))));
        line.addClassName("hc-warning");
        if (mayEnd) {
            var end = Buttons.quiet(
                    "End",
                    () -> acts.project(ProjectCommand.EndApprovalDelegation.class, "End the delegation to " + name)
                            .given("person", one.person())
                            .open());
            end.setAriaLabel("End the delegation to " + name);
            line.add(end);
        }
        return InPlace.keyed(line, one.person());
    }
}
