package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.Affected;
import dev.hindcast.project.ProjectDetails.ScopeChange;
import dev.hindcast.project.ProjectDetails.ScopeChangeStatus;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import java.util.stream.Collectors;

/** Changes of requirements and whether everyone affected knows of them. */
class ScopeTab extends Div {

    private final ShownProject shown;
    private final ProjectActs acts;

    ScopeTab(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
        addClassName("hc-stack");
        var propose = Buttons.primary(
                "Propose a scope change", () -> acts.proposeScopeChange().open());
        propose.setVisible(acts.may(ProjectCommand.ProposeScopeChange.class));
        if (shown.project().scopeChanges().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.ARROWS_CROSS,
                    "No scope change",
                    "When requirements change, propose it here: those affected must know before it counts.",
                    propose));
            return;
        }
        add(new Div(propose));
        shown.project().scopeChanges().reversed().forEach(change -> add(card(change)));
    }

    private Section card(ScopeChange change) {
        var parties = new UnorderedList();
        parties.addClassName("hc-parties");
        change.affected().forEach(one -> parties.add(party(change, one)));
        var parts = Words.stack(
                Words.badges(
                        switch (change.status()) {
                            case PROPOSED -> Tone.CARE.badge(Labels.of(change.status()));
                            case ACCEPTED -> Tone.GOOD.badge(Labels.of(change.status()));
                            case REJECTED -> Tone.PLAIN.badge(Labels.of(change.status()));
                        }),
                new Paragraph(change.detail()));
        if (!change.unheard().isEmpty()) {
            parts.add(warning(change));
        }
        parts.add(
                parties,
                ProjectView.muted(
                        "Proposed by %s on %s".formatted(shown.name(change.by()), Formats.date(change.on()))));
        if (change.settledBy() != null) {
            parts.add(ProjectView.muted("%s by %s on %s%s"
                    .formatted(
                            Labels.of(change.status()),
                            shown.name(change.settledBy()),
                            Formats.date(change.settledOn()),
                            change.reason() == null ? "" : ": " + change.reason())));
        }
        var section = new Section(change.title(), parts);
        if (change.status() == ScopeChangeStatus.PROPOSED) {
            deeds(section, change);
        }
        return InPlace.keyed(section, change.id());
    }

    private Div warning(ScopeChange change) {
        var names = change.unheard().stream().map(shown::name).collect(Collectors.joining(", "));
        var warning = new Div(
                Tone.CARE.badge("Not everyone knows"),
                ProjectView.muted(
                        "It cannot be accepted before it is acknowledged by %s, or waived with a reason. Open for %s."
                                .formatted(names, Words.days(change.on(), acts.today()))));
        warning.addClassName("hc-warning");
        return warning;
    }

    private ListItem party(ScopeChange change, Affected one) {
        var name = shown.name(one.person());
        var state = one.waivedBecause() != null
                ? Tone.PLAIN.badge("Waived")
                : one.acknowledged() ? Tone.GOOD.badge("Acknowledged") : Tone.CARE.badge("Not yet");
        var item = new ListItem(Words.strong(name), state);
        if (one.on() != null) {
            item.add(ProjectView.muted(Formats.date(one.on())));
        }
        if (one.waivedBecause() != null) {
            item.add(ProjectView.muted(one.waivedBecause()));
        }
        if (change.unheard().contains(one.person()) && acts.may(ProjectCommand.WaiveAcknowledgement.class)) {
            var waive = Buttons.quiet(
                    "Waive",
                    () -> acts.project(ProjectCommand.WaiveAcknowledgement.class, "Go on without " + name)
                            .given("scopeChange", change.id())
                            .given("person", one.person())
                            .open());
            waive.setAriaLabel("Waive the acknowledgement of " + name);
            item.add(waive);
        }
        return InPlace.keyed(item, one.person());
    }

    private void deeds(Section section, ScopeChange change) {
        if (change.unheard().contains(acts.user().actor().person())) {
            section.withActions(Buttons.primary(
                    "Acknowledge", () -> open(change, ProjectCommand.AcknowledgeScopeChange.class, "Acknowledge")));
        }
        if (change.unheard().isEmpty() && acts.may(ProjectCommand.AcceptScopeChange.class)) {
            section.withActions(
                    Buttons.primary("Accept", () -> open(change, ProjectCommand.AcceptScopeChange.class, "Accept")));
        }
        if (acts.may(ProjectCommand.RejectScopeChange.class)) {
            section.withActions(
                    Buttons.plain("Reject", () -> open(change, ProjectCommand.RejectScopeChange.class, "Reject")));
        }
    }

    private void open(ScopeChange change, Class<? extends ProjectCommand> command, String words) {
        acts.project(command, words + " a scope change")
                .given("scopeChange", change.id())
                .open();
    }
}
