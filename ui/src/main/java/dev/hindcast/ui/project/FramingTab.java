package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.project.Origin;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ProjectDetails;
import dev.hindcast.project.Stage;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.Section;

/** The problem, where the idea came from, and by what it will be judged. */
class FramingTab extends Div {

    private final ShownProject shown;
    private final ProjectActs acts;

    FramingTab(ShownProject shown, ProjectActs acts, Messages messages, Directory directory) {
        this.shown = shown;
        this.acts = acts;
        var parts = new Div(problem(directory), judged(), kpis(), charter(), links());
        parts.addClassName("hc-stack");
        add(parts);
        if (shown.project().stage() == Stage.FRAMED) {
            addClassName("hc-framing-columns");
            var similar = new SimilarPanel(messages, acts.user(), directory);
            similar.show(shown.project());
            add(similar);
        }
    }

    private Section problem(Directory directory) {
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
        facts.add(
                "Goal",
                framing.goal() == null
                        ? Formats.NONE
                        : directory
                                .organisation()
                                .goal(framing.goal())
                                .map(goal -> goal.name())
                                .orElse(framing.goal()));
        facts.add("Framed", Formats.date(framing.framedOn()) + " by " + shown.name(framing.framedBy()));
        var section = new Section(
                "Problem", new Paragraph(framing.problem() == null ? "Not told yet." : framing.problem()), facts);
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
                    "Revise the framing",
                    () -> acts.project(ProjectCommand.ReviseFraming.class, "Revise the framing")
                            .proposed("name", project.name())
                            .proposed("problem", framing.problem())
                            .proposed("origin", framing.origin())
                            .hint("What is left empty stays as it is.")
                            .open()));
        }
        return section;
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
            var facts = new Facts();
            criteria.reversed()
                    .forEach(one -> facts.add(
                            "Since " + Formats.date(one.since()), criterion(one) + " (" + shown.name(one.by()) + ")"));
            section.show(facts);
        }
        if (acts.may(ProjectCommand.SetGoodEnough.class)) {
            section.withActions(Buttons.edit(
                    "Set the good-enough criterion",
                    () -> acts.project(ProjectCommand.SetGoodEnough.class, "Set the good-enough criterion")
                            .open()));
        }
        return section;
    }

    private static String criterion(ProjectDetails.GoodEnough one) {
        var criterion = one.criterion();
        return criterion.metric() + ": " + ProjectView.lower(criterion.comparator()) + " "
                + Formats.number(criterion.threshold());
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
            kpis.forEach(kpi -> list.add(KpiCard.of(kpi)));
            section.show(list);
        }
        if (acts.may(ProjectCommand.DefineKpi.class)) {
            section.withActions(Buttons.add(
                    "Define a KPI",
                    () -> acts.project(ProjectCommand.DefineKpi.class, "Define a KPI")
                            .open()));
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
