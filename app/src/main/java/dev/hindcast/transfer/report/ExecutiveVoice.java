package dev.hindcast.transfer.report;

import static dev.hindcast.transfer.report.Common.money;
import static dev.hindcast.transfer.report.Common.shortDay;
import static dev.hindcast.transfer.report.Paper.plain;
import static dev.hindcast.transfer.report.Paper.sentence;
import static dev.hindcast.transfer.report.Told.said;

import dev.hindcast.project.DecisionLevel;
import dev.hindcast.project.ProjectDetails.Decision;
import dev.hindcast.shared.Label;
import dev.hindcast.timeline.TimelineQuery.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Value, risk and what is needed of the reader; nothing of the craft. */
final class ExecutiveVoice {

    private ExecutiveVoice() {}

    static String write(Told told) {
        return new Paper()
                .say(Common.health(told) + " " + Common.stage(told))
                .say(value(told))
                .list("What needs you", needed(told))
                .list("What was achieved", achieved(told))
                .list("What was decided", decided(told))
                .list("What we learned", learned(told))
                .list("What comes next", Common.next(told))
                .toString();
    }

    private static String value(Told told) {
        var amounts = told.figures().amounts();
        var currency = told.figures().currency().getCurrencyCode();
        var promise = told.project().imported()
                ? "no promise, as it came from another system"
                : money(amounts.firstPromise(), currency) + " first promised";
        return "**Value.** Attested %s; %s; forecast %s; cost %s."
                .formatted(
                        money(amounts.attested(), currency),
                        promise,
                        money(amounts.forecast(), currency),
                        money(amounts.cost(), currency));
    }

    private static List<String> needed(Told told) {
        var needed = new ArrayList<String>();
        told.openEscalations().forEach(one -> needed.add(Common.escalation(told, one)));
        told.openScopeChanges().forEach(one -> needed.add(Common.scopeChange(told, one)));
        if (told.isUpToDate()
                && told.project().charter().requestedOn() != null
                && told.project().charter().approval() == null) {
            needed.add("The charter waits for approval since %s."
                    .formatted(Common.day(told.project().charter().requestedOn())));
        }
        return needed;
    }

    private static List<String> achieved(Told told) {
        return told.of(
                        "project.CharterApproved",
                        "project.StageEntered",
                        "project.ProjectResumed",
                        "project.ProjectPaused",
                        "project.ProjectStopped",
                        "project.ProjectClosed",
                        "project.KpiMeasured",
                        "project.ScopeChangeAccepted",
                        "project.EscalationResolved",
                        "project.WinCelebrated",
                        "project.LessonOutcomeRecorded",
                        "value.ClaimAttested",
                        "value.AvoidedCostAttested",
                        "value.GoLiveReforecast")
                .map(Common::line)
                .toList();
    }

    private static List<String> decided(Told told) {
        var within = told.project().decisions().stream()
                .filter(decision -> told.isWithin(decision.on()))
                .toList();
        var tactical = within.stream()
                .filter(decision -> decision.level() == DecisionLevel.TACTICAL)
                .toList();
        var words = Stream.concat(
                within.stream()
                        .filter(decision -> decision.level() != DecisionLevel.TACTICAL)
                        .map(one -> decision(told, one)),
                told.of("project.DecisionReversed").map(Common::line));
        if (tactical.isEmpty()) {
            return words.toList();
        }
        var byTeam = tactical.stream().filter(Decision::byTeam).count();
        return Stream.concat(
                        words,
                        Stream.of("%d tactical %s, %d of them taken by the team."
                                .formatted(tactical.size(), tactical.size() == 1 ? "decision" : "decisions", byTeam)))
                .toList();
    }

    private static String decision(Told told, Decision one) {
        return "**%s** (%s, taken by %s): %s Because: %s"
                .formatted(
                        plain(one.title()),
                        Label.within(one.level().name()),
                        told.name(one.takenBy()),
                        sentence(one.choice()),
                        sentence(one.reasons()));
    }

    /** What experiments told, without how they were done. */
    private static List<String> learned(Told told) {
        return told.of("experiment.ExperimentConcluded", "experiment.ExperimentAbandoned", "experiment.InsightCaptured")
                .map(entry -> shortDay(entry.effective()) + ": " + learned(told, entry))
                .toList();
    }

    private static String learned(Told told, Entry entry) {
        var title = told.experiments().stream()
                .filter(one -> one.experiment().value().equals(entry.aggregate()))
                .map(one -> plain(one.title()))
                .findFirst()
                .orElse("An experiment");
        return switch (entry.type()) {
            case "experiment.ExperimentConcluded" ->
                "**%s**: %s. %s"
                        .formatted(
                                title,
                                said(entry, "verdict").toLowerCase(Locale.ROOT),
                                sentence(said(entry, "summary")));
            case "experiment.ExperimentAbandoned" ->
                "**%s**: abandoned. %s".formatted(title, sentence(said(entry, "reason")));
            default -> sentence(said(entry, "text"));
        };
    }
}
