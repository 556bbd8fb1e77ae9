package dev.hindcast.ui.project;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.postmortem.PostMortemCommand;
import dev.hindcast.ui.common.Buttons;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.experiment.ExperimentNavigation;

/** The project's experiments, each with what can be done with it now. */
class ExperimentsTab extends Div {

    private final ProjectActs acts;

    ExperimentsTab(ShownProject shown, ProjectActs acts) {
        this.acts = acts;
        addClassName("hc-stack");
        var plan = Buttons.primary(
                "Plan an experiment", () -> acts.planExperiment().open());
        plan.setVisible(acts.may(ExperimentCommand.Plan.class));
        if (shown.experiments().isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.FLASK,
                    "No experiment yet",
                    "Start with a small one: it should tell within weeks whether this can work.",
                    plan));
            return;
        }
        add(new Div(plan));
        shown.experiments().forEach(experiment -> add(card(experiment)));
    }

    private Section card(Summary experiment) {
        var criterion = experiment.criterion();
        var facts = new Facts();
        facts.add(
                "Criterion",
                criterion.metric() + " " + ProjectView.lower(criterion.comparator()) + " "
                        + Formats.number(criterion.threshold()));
        facts.add("Last reading", Formats.number(experiment.lastReading()));
        facts.add(
                "Timebox",
                experiment.timeboxEnd() == null
                        ? experiment.timeboxDays() + " days"
                        : experiment.timeboxDays() + " days, until " + Formats.date(experiment.timeboxEnd()));
        facts.add("Budget", Formats.wholeMoney(experiment.budget()));
        facts.add("Risk", Labels.of(experiment.risk()) + (experiment.riskAccepted() ? ", accepted" : ""));
        var badges = new Div();
        badges.addClassName("hc-badges");
        badges.add(Tone.ACCENT.badge(Labels.of(experiment.state())));
        if (experiment.verdict() != null) {
            badges.add(Tone.PLAIN.badge(Labels.of(experiment.verdict())));
        }
        if (experiment.overdue()) {
            badges.add(Tone.ACT.badge("Past its timebox"));
        }
        var section = new Section(
                experiment.title(),
                badges,
                new Paragraph(experiment.hypothesis()),
                facts,
                new Anchor(ExperimentNavigation.href(experiment.experiment()), "Everything recorded of it"));
        buttons(section, experiment);
        return section;
    }

    private void buttons(Section section, Summary experiment) {
        var state = experiment.state();
        if (state == ExperimentState.PLANNED) {
            if (experiment.risk() == RiskLevel.HIGH && !experiment.riskAccepted()) {
                offer(section, experiment, ExperimentCommand.AcceptRisk.class, "Accept the risk");
            }
            offer(section, experiment, ExperimentCommand.Start.class, "Start");
        }
        if (state == ExperimentState.RUNNING) {
            offer(section, experiment, ExperimentCommand.RecordReading.class, "Record a reading");
            offer(section, experiment, ExperimentCommand.Conclude.class, "Conclude");
            offer(section, experiment, ExperimentCommand.ExtendTimebox.class, "Extend the timebox");
            offer(section, experiment, ExperimentCommand.RaiseBudget.class, "Raise the budget");
        }
        offer(section, experiment, ExperimentCommand.CaptureInsight.class, "Capture an insight");
        if (state == ExperimentState.PLANNED || state == ExperimentState.RUNNING) {
            offer(section, experiment, ExperimentCommand.Abandon.class, "Abandon");
        }
        offerPostMortem(section, experiment);
    }

    /** What did not come out as hoped is worth writing down. */
    private void offerPostMortem(Section section, Summary experiment) {
        var ended = experiment.state() == ExperimentState.ABANDONED
                || experiment.verdict() != null && experiment.verdict() != Verdict.VALIDATED;
        if (ended && acts.may(PostMortemCommand.Open.class)) {
            section.withActions(Buttons.quiet("Write a post-mortem", () -> acts.openPostMortem(experiment)));
        }
    }

    private void offer(Section section, Summary experiment, Class<? extends ExperimentCommand> command, String words) {
        if (acts.may(command)) {
            section.withActions(Buttons.quiet(
                    words, () -> acts.experiment(command, words, experiment).open()));
        }
    }
}
