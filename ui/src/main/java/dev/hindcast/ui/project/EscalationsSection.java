package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails.Escalation;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import java.util.List;

/** Calls for help from above: those that are open with their age, the oldest first; then those that were resolved. */
final class EscalationsSection {

    private final ShownProject shown;
    private final ProjectActs acts;

    EscalationsSection(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
    }

    Section section() {
        var all = shown.project().escalations();
        var open = all.stream().filter(Escalation::isOpen).toList();
        var resolved = all.stream().filter(one -> !one.isOpen()).toList().reversed();
        var section = new Section("Escalations");
        var parts = Words.stack();
        parts.add(open.isEmpty() ? ProjectView.muted(all.isEmpty() ? "None so far." : "None is open.") : cards(open));
        if (!resolved.isEmpty()) {
            parts.add(new NativeDetails("Resolved (" + Formats.number(resolved.size()) + ")", cards(resolved)));
        }
        section.show(parts);
        if (acts.may(ProjectCommand.RaiseEscalation.class)) {
            section.withActions(Buttons.add(
                    "Raise an escalation",
                    () -> acts.project(ProjectCommand.RaiseEscalation.class, "Raise an escalation")
                            .open()));
        }
        return section;
    }

    private UnorderedList cards(List<Escalation> escalations) {
        var list = new UnorderedList();
        list.addClassName("hc-cards");
        escalations.forEach(one -> list.add(card(one)));
        return list;
    }

    private ListItem card(Escalation one) {
        var item = new ListItem(
                new H3(one.title()),
                Words.badges(Tone.PLAIN.badge(Labels.of(one.kind())), state(one)),
                new Paragraph(one.detail()),
                ProjectView.muted("Raised by %s on %s".formatted(shown.name(one.by()), Formats.date(one.on()))));
        if (one.acknowledgedBy() != null) {
            item.add(ProjectView.muted("Heard by %s on %s, after %s"
                    .formatted(
                            shown.name(one.acknowledgedBy()),
                            Formats.date(one.acknowledgedOn()),
                            Words.days(one.on(), one.acknowledgedOn()))));
        }
        if (!one.isOpen()) {
            item.add(
                    new Paragraph(one.resolution()),
                    ProjectView.muted("Resolved by %s on %s, after %s"
                            .formatted(
                                    shown.name(one.resolvedBy()),
                                    Formats.date(one.resolvedOn()),
                                    Words.days(one.on(), one.resolvedOn()))));
        }
        item.addClassName("hc-card");
        var deeds = deeds(one);
        if (deeds.getChildren().findAny().isPresent()) {
            item.add(deeds);
        }
        return InPlace.keyed(item, one.id());
    }

    private com.vaadin.flow.component.badge.Badge state(Escalation one) {
        if (!one.isOpen()) {
            return Tone.GOOD.badge("Resolved");
        }
        var age = "open for " + Words.days(one.on(), acts.today());
        return one.acknowledgedBy() == null ? Tone.ACT.badge("Not heard, " + age) : Tone.CARE.badge("Heard, " + age);
    }

    private Div deeds(Escalation one) {
        var deeds = Words.deeds();
        if (one.isOpen() && one.acknowledgedBy() == null) {
            offer(deeds, one, ProjectCommand.AcknowledgeEscalation.class, "Acknowledge");
        }
        if (one.isOpen()) {
            offer(deeds, one, ProjectCommand.ResolveEscalation.class, "Resolve");
        }
        return deeds;
    }

    private void offer(Div deeds, Escalation one, Class<? extends ProjectCommand> command, String words) {
        if (acts.may(command)) {
            var button = Buttons.quiet(
                    words,
                    () -> acts.project(command, words + " an escalation")
                            .given("escalation", one.id())
                            .open());
            button.setAriaLabel(words + ": " + one.title());
            deeds.add(button);
        }
    }
}
