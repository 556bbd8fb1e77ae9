package dev.hindcast.transfer.report;

import static dev.hindcast.transfer.report.Paper.plain;
import static dev.hindcast.transfer.report.Paper.sentence;

import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.project.ProjectDetails.Decision;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.Label;
import dev.hindcast.shared.Wording;
import dev.hindcast.timeline.TimelineKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Experiments with their readings, decisions with their options, open work, and all else that was recorded. */
final class TechnicalVoice {

    /** Said at the top or under a heading of its own, or of no use to those who do the work. */
    private static final Set<String> LEFT_OUT = Set.of(
            "project.HealthReported",
            "project.DecisionRecorded",
            "project.StatusReportSent",
            "project.LessonProposed",
            "project.StakeholderPulseRecorded");

    private TechnicalVoice() {}

    static String write(Told told) {
        var open = new ArrayList<String>();
        told.openEscalations().forEach(one -> open.add(Common.escalation(told, one)));
        told.openScopeChanges().forEach(one -> open.add(Common.scopeChange(told, one)));
        var paper = new Paper().say(Common.health(told) + " " + Common.stage(told));
        for (var experiment : told.experiments()) {
            experiment(told, experiment, paper);
        }
        return paper.list("Decisions", decisions(told))
                .list("Open", open)
                .list("Value and cost", lines(told, TimelineKind.VALUE))
                .list("Also recorded", lines(told, TimelineKind.PROJECT))
                .list("Post-mortems", lines(told, TimelineKind.POST_MORTEM))
                .list("Next", Common.next(told))
                .toString();
    }

    private static void experiment(Told told, ExperimentQuery.Summary one, Paper paper) {
        var lines = told.entries().stream()
                .filter(entry -> entry.aggregate().equals(one.experiment().value()))
                .map(entry -> Common.line(entry, withoutTitle(entry.words(), one.title())))
                .toList();
        if (lines.isEmpty() && one.state() != ExperimentState.RUNNING) {
            return;
        }
        var points = new ArrayList<String>();
        points.add(sentence(one.hypothesis()) + " Criterion: " + criterion(one.criterion()) + ".");
        points.add(state(told, one));
        points.addAll(lines);
        paper.list("Experiment: " + plain(one.title()), points);
    }

    /** The title stands above, so the lines need not say it again. */
    private static String withoutTitle(String words, String title) {
        var named = " the experiment “" + title + "”";
        return words.replace(" in" + named, "")
                .replace(" of" + named, "")
                .replace(" to" + named, "")
                .replace(named, " it");
    }

    private static String criterion(Criterion criterion) {
        return "%s %s %s"
                .formatted(
                        plain(criterion.metric().value()),
                        Label.within(criterion.comparator().name()),
                        criterion.threshold().stripTrailingZeros().toPlainString());
    }

    private static String state(Told told, ExperimentQuery.Summary one) {
        var state = new StringBuilder(Label.of(one.state()));
        if (one.verdict() != null) {
            state.append(", ").append(Label.within(one.verdict().name()));
        }
        if (one.state() == ExperimentState.RUNNING && one.startedOn() != null) {
            state.append(", %s of %s%s"
                    .formatted(
                            Common.days(one.startedOn(), told.wanted().to()).replaceAll(" .*", ""),
                            Wording.days(one.timeboxDays()),
                            one.overdue() ? ", past its timebox" : ""));
        }
        if (one.lastReading() != null) {
            state.append("; last reading %s, which %s"
                    .formatted(
                            one.lastReading().stripTrailingZeros().toPlainString(),
                            Boolean.TRUE.equals(one.criterionMet()) ? "meets the criterion" : "misses the criterion"));
        }
        return state.append('.').toString();
    }

    private static List<String> decisions(Told told) {
        return told.project().decisions().stream()
                .filter(decision -> told.isWithin(decision.on()))
                .map(decision -> decision(told, decision))
                .collect(Collectors.toList());
    }

    private static String decision(Told told, Decision one) {
        var words = "**%s** (%s, taken by %s%s): %s"
                .formatted(
                        plain(one.title()),
                        Label.within(one.level().name()),
                        told.name(one.takenBy()),
                        one.byTeam() ? " of the team" : "",
                        sentence(one.choice()));
        if (!one.options().isEmpty()) {
            words += " Options: " + one.options().stream().map(Paper::plain).collect(Collectors.joining("; ")) + ".";
        }
        words += " Because: " + sentence(one.reasons());
        return one.reversedBecause() == null ? words : words + " Reversed: " + sentence(one.reversedBecause());
    }

    private static List<String> lines(Told told, TimelineKind kind) {
        return told.entries().stream()
                .filter(entry -> entry.kind() == kind && !LEFT_OUT.contains(entry.type()))
                .map(Common::line)
                .toList();
    }
}
