package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.organisation.OrganisationQuery.ListFields;
import dev.hindcast.project.FramingHints;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Command;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Notices;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import java.time.LocalDate;

/** The problem, where the idea came from, and by what it will be judged. */
class FramingTab extends Div {

    private final ShownProject shown;
    private final ProjectActs acts;
    private final Messages messages;
    private final Directory directory;

    FramingTab(ShownProject shown, ProjectActs acts, Messages messages, Directory directory) {
        this.shown = shown;
        this.acts = acts;
        this.messages = messages;
        this.directory = directory;
        var own = messages.ask(new ListFields()).fields();
        var parts = new Div(hypothesis(), problem(), kpis(), judged(), targets());
        if (shown.project().stage() == Stage.FRAMED
                || !shown.project().assessments().isEmpty()) {
            parts.add(assessment());
        }
        if (!own.isEmpty()) {
            parts.add(new OwnFieldsCard(own, shown.project(), acts, messages).section());
        }
        parts.add(charter(), links());
        parts.addClassName("hc-stack");
        add(parts);
        if (shown.project().stage() == Stage.FRAMED && !shown.isPast()) {
            addClassName("hc-framing-columns");
            var similar = new SimilarPanel(messages, acts.user(), directory);
            similar.show(shown.project());
            add(similar);
        }
    }

    private Section hypothesis() {
        return HypothesisCard.of(shown.project(), shown.ledger(), directory.organisation());
    }

    private Section problem() {
        var project = shown.project();
        var framing = project.framing();
        var facts = new Facts();
        facts.add("Origin", framing.origin() == null ? Formats.NONE : Labels.of(framing.origin()));
        if (framing.endorsement() != null) {
            facts.add(
                    "Endorsed",
                    shown.name(framing.endorsement().by()) + ", "
                            + Formats.date(framing.endorsement().on()) + ": "
                            + framing.endorsement().note());
        }
        facts.add("Framed", Formats.date(framing.framedOn()) + " by " + shown.name(framing.framedBy()));
        var hints = new HintList();
        var section = new Section(
                "Problem",
                new Paragraph(framing.problem() == null ? "Not told yet." : framing.problem()),
                hints,
                facts);
        if (project.stage() == Stage.FRAMED && !shown.isPast()) {
            hints.show(FramingHints.of(project).stream().distinct().toList());
            section.withActions(
                    Buttons.plain("Go on framing", () -> FramingView.open(project.id(), FramingStep.SUCCESS)));
        }
        if (framing.origin() == Origin.TEAM_IDEA
                && framing.endorsement() == null
                && acts.may(ProjectCommand.EndorseOrigin.class)) {
            section.withActions(Buttons.plain(
                    "Endorse the origin",
                    () -> acts.project(ProjectCommand.EndorseOrigin.class, "Endorse the origin")
                            .hint("As the owner you say that the business wants this idea of the team.")
                            .open()));
        }
        if (acts.may(ProjectCommand.ReviseFraming.class)) {
            section.withActions(Buttons.edit(
                    "Revise the framing", () -> acts.reviseFraming().open()));
        }
        return section;
    }

    private Section targets() {
        var section = new Section("Target months", TargetsTable.of(shown.project(), acts.today(), shown.names()));
        if (acts.may(ProjectCommand.SetTargetMonth.class)) {
            section.withActions(Buttons.edit(
                    "Set a target month",
                    () -> acts.project(ProjectCommand.SetTargetMonth.class, "Set a target month")
                            .open()));
        }
        return section;
    }

    private Section assessment() {
        return AssessmentCard.of(
                shown.project(), shown.names(), acts.may(ProjectCommand.Assess.class) ? acts::assess : null);
    }

    /** Refuses once what would write over somebody else's change. */
    private KpiForm.Giver guarded() {
        var version = acts.shownVersion();
        return (command, since) -> {
            version.send(messages, command, since);
            Notices.done("Recorded.");
            acts.refresh();
        };
    }

    private void give(Command command, LocalDate since) {
        messages.send(command, since);
        Notices.done("Recorded.");
        acts.refresh();
    }

    private Section judged() {
        var section = new Section("Good enough");
        var criteria = shown.project().goodEnough();
        if (criteria.isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.SCALE,
                    "No criterion yet",
                    "Say, before work starts, what result is good enough to deliver."));
        } else {
            var list = new OrderedList();
            list.addClassName("hc-timeline");
            criteria.reversed().forEach(one -> list.add(criterion(one, one == criteria.getLast())));
            section.show(list);
        }
        if (acts.may(ProjectCommand.SetGoodEnough.class)) {
            section.withActions(Buttons.edit(
                    "Set the good-enough criterion",
                    () -> KpiForm.setGoodEnough(acts.shown().project(), directory.today(), guarded())));
        }
        return section;
    }

    /** A criterion with since when it held; one that was set after work had begun is marked. */
    private ListItem criterion(ProjectDetails.GoodEnough one, boolean inForce) {
        var criterion = one.criterion();
        var words = new Span("%s: %s %s"
                .formatted(
                        criterion.metric(),
                        ProjectView.lower(criterion.comparator()),
                        Formats.number(criterion.threshold())));
        words.setClassName("hc-strong", inForce);
        var item = new ListItem(
                words,
                ProjectView.muted("since %s, set by %s".formatted(Formats.date(one.since()), shown.name(one.by()))));
        if (isAfterTheBeginning(one)) {
            item.add(Tone.CARE.badge("Changed after work had begun"));
        }
        return item;
    }

    private boolean isAfterTheBeginning(ProjectDetails.GoodEnough one) {
        return one != shown.project().goodEnough().getFirst()
                && shown.project().stages().stream()
                        .filter(visit -> visit.stage() == Stage.EXPERIMENTING)
                        .anyMatch(visit -> visit.on().isBefore(one.since()));
    }

    private Section kpis() {
        var section = new Section("KPIs");
        var kpis = shown.project().kpis();
        if (kpis.isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.TRENDING_UP, "No KPI yet", "Name the number of the business that is to move."));
        } else {
            var list = new Div();
            list.addClassName("hc-stack");
            kpis.forEach(kpi -> list.add(KpiCard.of(kpi, acts.today())));
            section.show(list);
        }
        if (acts.may(ProjectCommand.DefineKpi.class)) {
            section.withActions(Buttons.add(
                    "Define a KPI", () -> KpiForm.defineKpi(acts.shown().project(), directory.today(), this::give)));
        }
        if (!kpis.isEmpty() && acts.may(ProjectCommand.MeasureKpi.class)) {
            section.withActions(Buttons.plain(
                    "Measure", () -> acts.measureKpi("Measure a KPI").open()));
        }
        return section;
    }

    private Section charter() {
        var charter = shown.project().charter();
        var facts = new Facts();
        facts.add("Asked for", Formats.date(charter.requestedOn()));
        if (charter.approval() != null) {
            facts.add(
                    "Approved",
                    Formats.date(charter.approval().on()) + " by "
                            + shown.name(charter.approval().by()));
        }
        if (charter.rejection() != null) {
            facts.add(
                    "Sent back",
                    Formats.date(charter.rejection().on()) + " by "
                            + shown.name(charter.rejection().by()) + ": "
                            + charter.rejection().reason());
        }
        shown.project()
                .waivers()
                .forEach(waiver -> facts.add(
                        "Waived",
                        Labels.of(waiver.requirement()) + " by " + shown.name(waiver.by()) + ", "
                                + Formats.date(waiver.on()) + ": " + waiver.reason()));
        return new Section("Charter", facts);
    }

    private Section links() {
        var section = new Section("Links");
        var list = new Div();
        list.addClassName("hc-stack");
        shown.project().links().forEach(link -> {
            var anchor = new Anchor(link.url(), link.title());
            anchor.setTarget("_blank");
            anchor.getElement().setAttribute("rel", "noopener noreferrer");
            list.add(anchor);
        });
        section.show(shown.project().links().isEmpty() ? ProjectView.muted("None yet.") : list);
        if (acts.may(ProjectCommand.AddLink.class)) {
            section.withActions(Buttons.add(
                    "Add a link",
                    () -> acts.project(ProjectCommand.AddLink.class, "Add a link")
                            .open()));
        }
        return section;
    }
}
