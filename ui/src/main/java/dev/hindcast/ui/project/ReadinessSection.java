package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import java.time.LocalDate;

/** What must be confirmed before going live, each with who confirmed it and on what grounds. */
final class ReadinessSection {

    private final ShownProject shown;
    private final ProjectActs acts;

    ReadinessSection(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
    }

    Section section() {
        var list = new UnorderedList();
        list.addClassName("hc-cards");
        for (var item : ReadinessItem.values()) {
            list.add(item(item));
        }
        var confirmed = shown.project().readiness().size();
        return new Section(
                "Readiness for going live",
                Words.stack(
                        ProjectView.muted("%s of %s confirmed"
                                .formatted(Formats.number(confirmed), Formats.number(ReadinessItem.values().length))),
                        list));
    }

    private ListItem item(ReadinessItem item) {
        var project = shown.project();
        var confirmed =
                project.readiness().stream().filter(one -> one.item() == item).findFirst();
        var waived = project.waivers().stream()
                .filter(one -> one.requirement() == item.requirement())
                .findFirst();
        var state = confirmed.isPresent()
                ? Tone.GOOD.badge("Confirmed")
                : waived.isPresent() ? Tone.CARE.badge("Waived") : Tone.PLAIN.badge("Open");
        var words = new Div(Words.badges(Words.strong(Labels.of(item)), state));
        confirmed.ifPresentOrElse(
                one -> words.add(new Div(one.note()), ProjectView.muted(said(one.by(), one.on()))),
                () -> waived.ifPresent(
                        one -> words.add(new Div(one.reason()), ProjectView.muted(said(one.by(), one.on())))));
        var row = new ListItem(words);
        row.addClassNames("hc-card", "hc-card-row");
        if (acts.may(ProjectCommand.ConfirmReadiness.class)) {
            var confirm = Buttons.quiet(
                    confirmed.isPresent() ? "Confirm anew" : "Confirm",
                    () -> acts.confirm(item).open());
            confirm.setAriaLabel(confirm.getText() + ": " + Labels.of(item));
            row.add(confirm);
        }
        return InPlace.keyed(row, item);
    }

    private String said(PersonId by, LocalDate on) {
        return shown.name(by) + ", " + Formats.date(on);
    }
}
