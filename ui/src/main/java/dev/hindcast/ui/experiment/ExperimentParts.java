package dev.hindcast.ui.experiment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import dev.hindcast.experiment.Burn;
import dev.hindcast.experiment.ExperimentCommand;
import dev.hindcast.experiment.ExperimentQuery.BuyIn;
import dev.hindcast.experiment.ExperimentQuery.Detail;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.people.PeopleQuery.NameEveryone;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Wording;
import dev.hindcast.ui.common.Chart;
import dev.hindcast.ui.common.Directory;
import dev.hindcast.ui.common.EmptyState;
import dev.hindcast.ui.common.Facts;
import dev.hindcast.ui.common.Formats;
import dev.hindcast.ui.common.InPlace;
import dev.hindcast.ui.common.Labels;
import dev.hindcast.ui.common.Section;
import dev.hindcast.ui.common.Tone;
import dev.hindcast.ui.common.experiments.BurnMeters;
import dev.hindcast.ui.common.experiments.ExperimentActs;
import dev.hindcast.ui.common.experiments.ExperimentMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The sections of an experiment's page. */
final class ExperimentParts {

    private final Detail detail;
    private final Burn burn;
    private final ExperimentActs acts;
    private final Directory directory;
    private final NameEveryone.Result names;

    ExperimentParts(Detail detail, Burn burn, ExperimentActs acts, Directory directory) {
        this.detail = detail;
        this.burn = burn;
        this.acts = acts;
        this.directory = directory;
        this.names = directory.names();
    }

    Section readings(Chart chart) {
        var experiment = detail.summary();
        var section = new Section("Readings");
        if (detail.readings().isEmpty()) {
            section.show(new EmptyState(
                    VaadinIcon.LINE_CHART,
                    "Nothing was read yet",
                    "Success would be " + ExperimentMarks.criterion(experiment.criterion()) + "."));
        } else {
            var notes = new UnorderedList();
            detail.readings().reversed().stream()
                    .filter(reading -> reading.note() != null)
                    .limit(3)
                    .forEach(reading -> notes.add(new ListItem(new Span("%s, %s: %s"
                            .formatted(
                                    Formats.date(reading.effective()),
                                    Formats.number(reading.value()),
                                    reading.note())))));
            var met = Boolean.TRUE.equals(experiment.criterionMet());
            var last = new Div(
                    (met ? Tone.GOOD : Tone.PLAIN).badge(met ? "Meets the criterion" : "Misses the criterion"),
                    new Span("Last reading " + Formats.number(experiment.lastReading()) + "; success is "
                            + ExperimentMarks.bound(experiment.criterion())));
            last.addClassName("hc-badges");
            section.show(last, chart, notes);
        }
        if (experiment.state() == ExperimentState.RUNNING) {
            section.withActions(acts.button(experiment, ExperimentCommand.RecordReading.class, "Record"));
            section.add(new NotebookHint(experiment.experiment()));
        }
        return section;
    }

    Section used() {
        return new Section("Time and money", new BurnMeters(detail.summary(), burn, directory.today()));
    }

    Section plan() {
        var experiment = detail.summary();
        var facts = new Facts()
                .add("Method", detail.method())
                .add("Success", ExperimentMarks.criterion(experiment.criterion()))
                .add("Risk", ExperimentMarks.risk(experiment))
                .add("Timebox", timebox())
                .add("Planned", Formats.date(experiment.plannedOn()) + " by " + name(experiment.plannedBy()));
        return new Section("Plan", facts);
    }

    private String timebox() {
        var experiment = detail.summary();
        return experiment.startedOn() == null
                ? Wording.days(experiment.timeboxDays())
                : "%s, from %s to %s"
                        .formatted(
                                Wording.days(experiment.timeboxDays()),
                                Formats.date(experiment.startedOn()),
                                Formats.date(experiment.timeboxEnd()));
    }

    /** Who was asked to bear the risk and what they said; nothing while nobody is asked and nobody need be. */
    List<Component> buyIns() {
        var experiment = detail.summary();
        var planned = experiment.state() == ExperimentState.PLANNED;
        var needed = planned && experiment.risk() == RiskLevel.HIGH && !experiment.riskAccepted();
        if (detail.buyIns().isEmpty() && !needed) {
            return List.of();
        }
        var section = new Section("Risk buy-in");
        var list = new Div();
        list.addClassName("hc-stack");
        if (needed) {
            var need = new Div(Tone.CARE.badge("A high risk needs somebody who bears it before it can start"));
            need.addClassName("hc-badges");
            list.add(need);
        }
        detail.buyIns().forEach(buyIn -> list.add(buyIn(buyIn)));
        section.show(list);
        if (planned) {
            section.withActions(acts.button(experiment, ExperimentCommand.RequestBuyIn.class, "Ask for buy-in"));
        }
        return List.of(section);
    }

    private Div buyIn(BuyIn buyIn) {
        var badge = switch (buyIn.answer()) {
            case AWAITED -> Tone.ACCENT.badge("Asked, no answer yet");
            case ACCEPTED -> Tone.GOOD.badge("Accepted");
            case DECLINED -> Tone.PLAIN.badge("Declined");
        };
        var who = new Div(new Span(name(buyIn.person())), badge);
        who.addClassName("hc-badges");
        var item = new Div(who);
        if (buyIn.words() != null) {
            item.add(new Paragraph("“" + buyIn.words() + "”"));
        }
        if (buyIn.requestedBy() != null) {
            item.add(muted("Asked by %s, %s%s"
                    .formatted(
                            name(buyIn.requestedBy()),
                            Formats.day(buyIn.requestedAt()),
                            buyIn.note() == null ? "" : ": " + buyIn.note())));
        }
        if (buyIn.answeredAt() != null) {
            item.add(muted("Answered " + Formats.day(buyIn.answeredAt())));
        }
        return InPlace.keyed(item, buyIn.person());
    }

    Section runs() {
        var section = new Section("Linked runs");
        if (detail.runs().isEmpty()) {
            section.show(muted("None yet. Link a run of MLflow or Weights & Biases: what it came to is kept here, even "
                    + "when the link perishes."));
        } else {
            section.show(RunTable.of(detail.runs(), detail.summary().criterion(), names));
        }
        section.withActions(acts.button(detail.summary(), ExperimentCommand.LinkRun.class, "Link a run"));
        return section;
    }

    Section insights() {
        var section = new Section("Insights");
        if (detail.insights().isEmpty()) {
            section.show(muted("None yet. What was learned of the data or the business is kept even when it fails."));
        } else {
            var list = new Div();
            list.addClassName("hc-stack");
            detail.insights()
                    .reversed()
                    .forEach(one -> list.add(new Div(
                            new Paragraph(one.text()), muted(Formats.date(one.effective()) + ", " + name(one.by())))));
            section.show(list);
        }
        section.withActions(acts.button(detail.summary(), ExperimentCommand.CaptureInsight.class, "Capture"));
        return section;
    }

    List<Component> ending() {
        var ending = detail.ending();
        if (ending == null) {
            return List.of();
        }
        var facts = new Facts()
                .add("Explanation", ending.explanation())
                .add("Ended", Formats.date(ending.on()) + " by " + name(ending.by()));
        return List.of(new Section(
                "Verdict: " + Labels.of(ending.verdict()).toLowerCase(Locale.ROOT),
                new Paragraph(ending.summary()),
                facts));
    }

    /** What was changed of the plan on the way, and why. */
    List<Component> changes() {
        var list = new ArrayList<Component>();
        detail.extensions()
                .forEach(one -> list.add(new Div(
                        new H3("%s more, %d in all".formatted(Wording.days(one.days()), one.timeboxDays())),
                        new Paragraph(one.reason()),
                        muted(Formats.day(one.at()) + ", " + name(one.by())))));
        detail.raises()
                .forEach(one -> list.add(new Div(
                        new H3("Budget raised to " + Formats.money(one.budget())),
                        new Paragraph(one.reason()),
                        muted(Formats.day(one.at()) + ", " + name(one.by())))));
        if (list.isEmpty()) {
            return List.of();
        }
        var stack = new Div(list.toArray(Component[]::new));
        stack.addClassName("hc-stack");
        return List.of(new Section("Changes of the plan", stack));
    }

    private String name(PersonId person) {
        return names.of(person.value());
    }

    private static Span muted(String text) {
        var span = new Span(text);
        span.addClassNames("hc-muted", "hc-small");
        return span;
    }
}
