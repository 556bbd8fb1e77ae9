package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.Affected;
import dev.hindcast.project.ProjectDetails.ScopeChange;
import dev.hindcast.project.ProjectDetails.ScopeChangeStatus;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;

/** Changes of requirements and whether everyone affected knows of them. */
class ScopeTab extends Div {

    private final ShownProject shown;
    private final ProjectActs acts;

    ScopeTab(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
        addClassName("hc-stack");
        var propose = Buttons.primary(
                "Propose a scope change",
                () -> acts.project(ProjectCommand.ProposeScopeChange.class, "Propose a scope change")
                        .open());
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
        var facts = new Facts();
        change.affected().forEach(one -> facts.add(shown.name(one.person()), answer(one)));
        var badges = new Div(
                switch (change.status()) {
                    case PROPOSED -> Tone.CARE.badge(Labels.of(change.status()));
                    case ACCEPTED -> Tone.GOOD.badge(Labels.of(change.status()));
                    case REJECTED -> Tone.PLAIN.badge(Labels.of(change.status()));
                });
        badges.addClassName("hc-badges");
        var section = new Section(
                change.title(),
                badges,
                new Paragraph(change.detail()),
                facts,
                ProjectView.muted(Formats.date(change.on()) + ", " + shown.name(change.by())));
        if (change.reason() != null) {
            section.add(new Paragraph(change.reason()));
        }
        if (change.status() == ScopeChangeStatus.PROPOSED) {
            var me = acts.user().actor().person();
            if (change.affected().stream().anyMatch(one -> one.person().equals(me) && !one.acknowledged())) {
                offer(section, change, ProjectCommand.AcknowledgeScopeChange.class, "Acknowledge");
            }
            offer(section, change, ProjectCommand.AcceptScopeChange.class, "Accept");
            offer(section, change, ProjectCommand.RejectScopeChange.class, "Reject");
            offer(section, change, ProjectCommand.WaiveAcknowledgement.class, "Waive an acknowledgement");
        }
        return section;
    }

    private static String answer(Affected one) {
        if (one.waivedBecause() != null) {
            return "Waived: " + one.waivedBecause();
        }
        return one.acknowledged() ? "Acknowledged" : "Not acknowledged yet";
    }

    private void offer(Section section, ScopeChange change, Class<? extends ProjectCommand> command, String words) {
        if (acts.may(command)) {
            section.withActions(Buttons.quiet(
                    words,
                    () -> acts.project(command, words + " a scope change")
                            .given("scopeChange", change.id())
                            .open()));
        }
    }
}
