package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;

/** Health, decisions, escalations and readiness: how the work is going. */
class DecisionsTab extends Div {

    private final ShownProject shown;
    private final ProjectActs acts;

    DecisionsTab(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
        addClassName("hc-stack");
        add(health(), readiness(), decisions(), escalations());
    }

    private Section health() {
        var section = new Section("Health");
        var list = new Div();
        list.addClassName("hc-stack");
        shown.project().health().reversed().forEach(report -> {
            var line = new Div(
                    ProjectMarks.health(report.health().name()),
                    new Paragraph(report.comment()),
                    ProjectView.muted(Formats.date(report.on()) + ", " + shown.name(report.by())));
            line.addClassName("hc-health");
            list.add(line);
        });
        section.show(
                shown.project().health().isEmpty()
                        ? new EmptyState(VaadinIcon.HEART, "No report yet", "Say how it is going, with one sentence.")
                        : list);
        if (acts.may(ProjectCommand.ReportHealth.class)) {
            section.withActions(Buttons.add(
                    "Report health",
                    () -> acts.project(ProjectCommand.ReportHealth.class, "Report health")
                            .open()));
        }
        return section;
    }

    private Section readiness() {
        var section = new Section("Readiness for going live");
        var facts = new Facts();
        for (var item : ReadinessItem.values()) {
            var confirmed = shown.project().readiness().stream()
                    .filter(one -> one.item() == item)
                    .findFirst();
            facts.add(
                    Labels.of(item),
                    confirmed
                            .map(one -> one.note() + " (" + shown.name(one.by()) + ", " + Formats.date(one.on()) + ")")
                            .orElse("Not confirmed"));
        }
        section.show(facts);
        if (acts.may(ProjectCommand.ConfirmReadiness.class)) {
            section.withActions(Buttons.plain(
                    "Confirm",
                    () -> acts.project(ProjectCommand.ConfirmReadiness.class, "Confirm readiness")
                            .open()));
        }
        return section;
    }

    private Section decisions() {
        var section = new Section("Decisions");
        var list = new Div();
        list.addClassName("hc-stack");
        shown.project().decisions().reversed().forEach(decision -> list.add(decision(decision)));
        section.show(
                shown.project().decisions().isEmpty()
                        ? new EmptyState(
                                VaadinIcon.SPLIT, "No decision yet", "Write down what was chosen, from what, and why.")
                        : list);
        if (acts.may(ProjectCommand.RecordDecision.class)) {
            section.withActions(Buttons.add(
                    "Record a decision",
                    () -> acts.project(ProjectCommand.RecordDecision.class, "Record a decision")
                            .proposed("takenBy", acts.user().actor().person())
                            .open()));
        }
        return section;
    }

    private Div decision(ProjectDetails.Decision decision) {
        var facts = new Facts();
        facts.add("Choice", decision.choice());
        if (!decision.options().isEmpty()) {
            facts.add("From", String.join(" · ", decision.options()));
        }
        facts.add("Because", decision.reasons());
        if (decision.reversedBecause() != null) {
            facts.add("Reversed", decision.reversedBecause());
        }
        var title = new com.vaadin.flow.component.html.H3(decision.title());
        var badges = new Div(Tone.PLAIN.badge(Labels.of(decision.level())));
        badges.addClassName("hc-badges");
        var item = new Div(
                title,
                badges,
                facts,
                ProjectView.muted(Formats.date(decision.on()) + ", taken by " + shown.name(decision.takenBy())));
        if (decision.reversedBecause() == null && acts.may(ProjectCommand.ReverseDecision.class)) {
            item.add(Buttons.quiet(
                    "Reverse",
                    () -> acts.project(ProjectCommand.ReverseDecision.class, "Reverse a decision")
                            .given("decision", decision.id())
                            .open()));
        }
        return item;
    }

    private Section escalations() {
        var section = new Section("Escalations");
        var list = new Div();
        list.addClassName("hc-stack");
        shown.project().escalations().reversed().forEach(escalation -> list.add(escalation(escalation)));
        section.show(shown.project().escalations().isEmpty() ? ProjectView.muted("None so far.") : list);
        if (acts.may(ProjectCommand.RaiseEscalation.class)) {
            section.withActions(Buttons.add(
                    "Raise an escalation",
                    () -> acts.project(ProjectCommand.RaiseEscalation.class, "Raise an escalation")
                            .open()));
        }
        return section;
    }

    private Div escalation(ProjectDetails.Escalation escalation) {
        var open = escalation.resolution() == null;
        var badges = new Div(
                Tone.PLAIN.badge(Labels.of(escalation.kind())),
                open
                        ? (escalation.acknowledgedBy() == null ? Tone.ACT : Tone.CARE)
                                .badge(escalation.acknowledgedBy() == null ? "Not heard yet" : "Heard")
                        : Tone.GOOD.badge("Resolved"));
        badges.addClassName("hc-badges");
        var item = new Div(
                new com.vaadin.flow.component.html.H3(escalation.title()),
                badges,
                new Paragraph(escalation.detail()),
                ProjectView.muted(Formats.date(escalation.on()) + ", " + shown.name(escalation.by())));
        if (!open) {
            item.add(new Paragraph("Resolution: " + escalation.resolution()));
        }
        if (open && escalation.acknowledgedBy() == null && acts.may(ProjectCommand.AcknowledgeEscalation.class)) {
            item.add(Buttons.quiet(
                    "Acknowledge",
                    () -> acts.project(ProjectCommand.AcknowledgeEscalation.class, "Acknowledge an escalation")
                            .given("escalation", escalation.id())
                            .open()));
        }
        if (open && acts.may(ProjectCommand.ResolveEscalation.class)) {
            item.add(Buttons.quiet(
                    "Resolve",
                    () -> acts.project(ProjectCommand.ResolveEscalation.class, "Resolve an escalation")
                            .given("escalation", escalation.id())
                            .open()));
        }
        return item;
    }
}
