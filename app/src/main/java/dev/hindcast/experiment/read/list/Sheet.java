package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.ExperimentQuery.Answer;
import dev.hindcast.experiment.ExperimentQuery.BuyIn;
import dev.hindcast.experiment.ExperimentQuery.Detail;
import dev.hindcast.experiment.ExperimentQuery.Ending;
import dev.hindcast.experiment.ExperimentQuery.Extension;
import dev.hindcast.experiment.ExperimentQuery.Insight;
import dev.hindcast.experiment.ExperimentQuery.Note;
import dev.hindcast.experiment.ExperimentQuery.Raise;
import dev.hindcast.experiment.ExperimentQuery.Reading;
import dev.hindcast.experiment.ExperimentQuery.Run;
import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.Verdict;
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
import dev.hindcast.shared.InsightId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All that is known of an experiment after some of its events, which it follows by changing itself. */
class Sheet {

    private @Nullable Plan plan;
    private ExperimentState state = ExperimentState.PLANNED;
    private int timeboxDays;
    private @Nullable Money budget;
    private @Nullable LocalDate startedOn;
    private List<Note> riskAcceptances = new ArrayList<>();
    private List<BuyIn> buyIns = new ArrayList<>();
    private List<Reading> readings = new ArrayList<>();
    private List<Insight> insights = new ArrayList<>();
    private List<Run> runs = new ArrayList<>();
    private List<Extension> extensions = new ArrayList<>();
    private List<Raise> raises = new ArrayList<>();
    private @Nullable Ending ending;

    /** Writes down what the event says. */
    void follow(ExperimentEvent event, Occasion occasion) {
        var by = occasion.actor().person();
        var at = occasion.recordedAt();
        switch (event) {
            case ExperimentPlanned e -> plan(Plan.of(e, occasion));
            case BuyInRequested e ->
                buyIns.add(new BuyIn(new PersonId(e.person()), by, at, e.note(), Answer.AWAITED, null, null));
            case RiskAccepted e -> {
                riskAcceptances.add(new Note(by, at, e.note()));
                answer(occasion, Answer.ACCEPTED, e.note());
            }
            case RiskDeclined e -> {
                riskAcceptances.removeIf(note -> note.by().equals(by));
                answer(occasion, Answer.DECLINED, e.reason());
            }
            case ExperimentStarted _ -> {
                state = ExperimentState.RUNNING;
                startedOn = occasion.effective();
            }
            case ReadingRecorded e ->
                readings.add(new Reading(e.value(), e.criterionMet(), e.note(), occasion.effective(), by, at));
            case InsightCaptured e -> insights.add(insight(e, occasion));
            case RunLinked e -> runs.add(new Run(e.url(), e.name(), e.metrics(), e.parameters(), by, at));
            case TimeboxExtended e -> {
                timeboxDays = e.timeboxDays();
                extensions.add(new Extension(e.days(), e.timeboxDays(), e.reason(), by, at));
            }
            case BudgetRaised e -> {
                budget = new Money(e.budget(), Money.currency(e.currency()));
                raises.add(new Raise(budget, e.reason(), by, at));
            }
            case ExperimentConcluded e ->
                end(
                        ExperimentState.CONCLUDED,
                        new Ending(
                                Verdict.valueOf(e.verdict()),
                                e.summary(),
                                e.explanation(),
                                occasion.effective(),
                                by,
                                at));
            case ExperimentAbandoned e ->
                end(
                        ExperimentState.ABANDONED,
                        new Ending(Verdict.ABANDONED, e.reason(), null, occasion.effective(), by, at));
        }
    }

    /** What is in a list; overdue by the given day. */
    Summary summary(long version, LocalDate today) {
        var planned = planned();
        var last = readings.isEmpty() ? null : readings.getLast();
        var timeboxEnd = startedOn == null ? null : startedOn.plusDays(timeboxDays);
        return new Summary(
                planned.experiment(),
                planned.project(),
                planned.title(),
                planned.hypothesis(),
                state,
                planned.risk(),
                !riskAcceptances.isEmpty(),
                buyIns.stream()
                        .filter(buyIn -> buyIn.answer() == Answer.AWAITED)
                        .map(BuyIn::person)
                        .toList(),
                planned.by(),
                planned.at(),
                planned.on(),
                startedOn,
                timeboxDays,
                timeboxEnd,
                state == ExperimentState.RUNNING && timeboxEnd != null && today.isAfter(timeboxEnd),
                budget == null ? planned.budget() : budget,
                planned.criterion(),
                last == null ? null : last.value(),
                last == null ? null : last.criterionMet(),
                ending == null ? null : ending.verdict(),
                ending == null ? null : ending.on(),
                insights.size(),
                version);
    }

    Detail detail(long version, LocalDate today) {
        return new Detail(
                summary(version, today),
                planned().method(),
                riskAcceptances,
                buyIns,
                readings,
                insights,
                runs,
                extensions,
                raises,
                ending);
    }

    private void plan(Plan planned) {
        plan = planned;
        timeboxDays = planned.timeboxDays();
        budget = planned.budget();
    }

    private Plan planned() {
        if (plan == null) {
            throw new IllegalStateException("An experiment begins with its plan.");
        }
        return plan;
    }

    /** The answer to the request that waits for it; without one, an answer of their own accord. */
    private void answer(Occasion occasion, Answer answer, String words) {
        var by = occasion.actor().person();
        var asked = buyIns.stream()
                .filter(buyIn -> buyIn.person().equals(by))
                .reduce((earlier, later) -> later)
                .orElse(null);
        var answered = asked == null
                ? new BuyIn(by, null, null, null, answer, occasion.recordedAt(), words)
                : new BuyIn(
                        by,
                        asked.requestedBy(),
                        asked.requestedAt(),
                        asked.note(),
                        answer,
                        occasion.recordedAt(),
                        words);
        if (asked == null) {
            buyIns.add(answered);
        } else {
            buyIns.set(buyIns.lastIndexOf(asked), answered);
        }
    }

    private Insight insight(InsightCaptured event, Occasion occasion) {
        return new Insight(
                new InsightId(event.insight()),
                planned().experiment(),
                planned().project(),
                planned().title(),
                event.text(),
                occasion.effective(),
                occasion.actor().person(),
                occasion.recordedAt());
    }

    private void end(ExperimentState as, Ending how) {
        state = as;
        ending = how;
    }
}
