package dev.hindcast.timeline.read.entries;

import static dev.hindcast.timeline.Phrases.comparator;
import static dev.hindcast.timeline.Phrases.label;
import static dev.hindcast.timeline.Phrases.money;
import static dev.hindcast.timeline.Phrases.number;
import static dev.hindcast.timeline.Phrases.quoted;
import static dev.hindcast.timeline.Phrases.saying;

import dev.hindcast.experiment.events.BudgetRaised;
import dev.hindcast.experiment.events.BuyInRequested;
import dev.hindcast.experiment.events.ExperimentAbandoned;
import dev.hindcast.experiment.events.ExperimentConcluded;
import dev.hindcast.experiment.events.ExperimentEvent;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.ExperimentStarted;
import dev.hindcast.experiment.events.InsightCaptured;
import dev.hindcast.experiment.events.ReadingRecorded;
import dev.hindcast.experiment.events.RiskAccepted;
import dev.hindcast.experiment.events.RiskDeclined;
import dev.hindcast.experiment.events.RunLinked;
import dev.hindcast.experiment.events.TimeboxExtended;
import dev.hindcast.shared.Wording;

/** What happened to an experiment, in words that follow the name of who did it. */
record ExperimentWords(Names names) {

    String of(ExperimentEvent event) {
        var experiment = names.of(event.experiment(), "");
        return switch (event) {
            case ExperimentPlanned e ->
                "planned the experiment " + quoted(e.title()) + ": " + e.hypothesis() + " Success is " + e.metric()
                        + " " + comparator(e.comparator()) + " " + number(e.threshold()) + ", within "
                        + Wording.days(e.timeboxDays()) + " and " + money(e.budget(), e.currency()) + ", risk "
                        + label(e.risk());
            case BuyInRequested e ->
                "asked " + names.person(e.person()) + " to accept the risk of the experiment " + experiment
                        + saying(e.note());
            case RiskAccepted e -> "accepted the risk of the experiment " + experiment + saying(e.note());
            case RiskDeclined e -> "declined the risk of the experiment " + experiment + saying(e.reason());
            case ExperimentStarted _ -> "started the experiment " + experiment;
            case ReadingRecorded e ->
                "read " + e.metric() + " = " + number(e.value()) + " in the experiment " + experiment
                        + (e.criterionMet() ? " (meets its criterion)" : " (misses its criterion)")
                        + saying(e.note());
            case InsightCaptured e -> "captured an insight of the experiment " + experiment + saying(e.text());
            case TimeboxExtended e ->
                "extended the timebox of the experiment " + experiment + " by " + Wording.days(e.days())
                        + saying(e.reason());
            case BudgetRaised e ->
                "raised the budget of the experiment " + experiment + " to " + money(e.budget(), e.currency())
                        + saying(e.reason());
            case ExperimentConcluded e ->
                "concluded the experiment " + experiment + " as " + label(e.verdict()) + saying(e.summary())
                        + (e.explanation() == null ? "" : " " + e.explanation());
            case ExperimentAbandoned e -> "abandoned the experiment " + experiment + saying(e.reason());
            case RunLinked e ->
                "linked the run " + quoted(e.name() == null ? e.url() : e.name()) + " to the experiment " + experiment;
        };
    }
}
