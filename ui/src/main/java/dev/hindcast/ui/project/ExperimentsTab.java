package dev.hindcast.ui.project;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.experiment.Burn;
import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.experiments.BurnMeters;
import dev.hindcast.ui.common.experiments.ExperimentMarks;
import dev.hindcast.ui.experiment.ExperimentNavigation;
import dev.hindcast.value.ValueQuery.BookedCost;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The project's experiments, each with what it used and what can be done with it now. */
class ExperimentsTab extends Div {

    private final ShownProject shown;
    private final ProjectActs acts;
    private final LocalDate today;

    ExperimentsTab(ShownProject shown, ProjectActs acts) {
        this.shown = shown;
        this.acts = acts;
        today = acts.today();
        addClassName("hc-stack");
        var plan = Buttons.primary(
                "Plan an experiment", () -> acts.planExperiment().open());
        plan.setVisible(
                acts.may(ExperimentCommand.Plan.class) && shown.project().stage() != Stage.CLOSED);
        if (shown.experiments().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.FLASK,
                    "No experiment yet",
                    "Start with a small one: it should tell within weeks whether this can work.",
                    plan));
            return;
        }
        quickValueFirst();
        if (plan.isVisible()) {
            add(new Div(plan));
        }
        shown.experiments().reversed().forEach(experiment -> add(card(experiment)));
    }

    /** Points out a first experiment that is large and late, and why. */
    private void quickValueFirst() {
        var judged = shown.quickValueFirst(today);
        if (!judged.isMissed()) {
            return;
        }
        var first = judged.first();
        var title = new Span("Quick value first");
        title.addClassName("hc-callout-title");
        var words = new Paragraph("“%s”, the first experiment, is large and late: %s; %s. Until it ends nobody knows "
                        .formatted(
                                first.title(), String.join(", and ", judged.large()), String.join("; ", judged.late()))
                + "whether this can work.");
        var advice = new Paragraph(
                first.startedOn() == null
                        ? "Plan a smaller one before it: the part of the question that six weeks can answer."
                        : "Split off what can be answered within six weeks, or end it with what is known.");
        var callout = new Div(title, words, advice);
        callout.addClassNames("hc-callout", "hc-callout-care");
        callout.getElement().setAttribute("role", "note");
        add(callout);
    }

    private Section card(Summary experiment) {
        var facts = new Facts();
        facts.add("Success", ExperimentMarks.criterion(experiment.criterion()));
        facts.add(
                "Last reading",
                experiment.lastReading() == null
                        ? null
                        : Formats.number(experiment.lastReading())
                                + (Boolean.TRUE.equals(experiment.criterionMet()) ? ", meets it" : ", misses it"));
        facts.add("Risk", ExperimentMarks.risk(experiment));
        facts.add(
                "Buy-in awaited from",
                experiment.askedForBuyIn().stream().map(this::name).collect(Collectors.joining(", ")));
        facts.addClassName("hc-facts-row");
        var badges = new Div(ExperimentMarks.state(experiment), timebox(experiment));
        badges.addClassName("hc-badges");
        var open = new Anchor(
                ExperimentNavigation.href(experiment.experiment()), "Readings, runs and everything recorded of it");
        open.addClassName("hc-more");
        open.setAriaLabel("Readings, runs and everything recorded of it: " + experiment.title());
        var section = new Section(
                experiment.title(),
                badges,
                new Paragraph(experiment.hypothesis()),
                facts,
                new BurnMeters(experiment, Burn.of(experiment, booked(experiment), today), today),
                open);
        if (!shown.isPast()) {
            section.add(acts.experiments().bar(experiment));
        }
        return InPlace.keyed(section, experiment.experiment());
    }

    private Component timebox(Summary experiment) {
        var text = ExperimentMarks.timebox(experiment, today);
        return experiment.overdue() ? Tone.ACT.badge(text) : ProjectView.muted(text);
    }

    private List<Money> booked(Summary experiment) {
        return shown.ledger().bookedCosts().stream()
                .filter(cost -> !cost.reversed() && experiment.experiment().equals(cost.experiment()))
                .map(BookedCost::amount)
                .toList();
    }

    private String name(PersonId person) {
        return shown.name(person);
    }
}
