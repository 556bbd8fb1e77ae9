package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.ExperimentQuery.Ending;
import dev.hindcast.experiment.ExperimentQuery.Extension;
import dev.hindcast.experiment.ExperimentQuery.Note;
import dev.hindcast.experiment.ExperimentQuery.Raise;
import dev.hindcast.experiment.ExperimentQuery.Reading;
import dev.hindcast.experiment.ExperimentQuery.Run;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.experiment.events.BudgetRaised;
import dev.hindcast.experiment.events.ExperimentAbandoned;
import dev.hindcast.experiment.events.ExperimentConcluded;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.ExperimentStarted;
import dev.hindcast.experiment.events.InsightCaptured;
import dev.hindcast.experiment.events.ReadingRecorded;
import dev.hindcast.experiment.events.RiskAccepted;
import dev.hindcast.experiment.events.RunLinked;
import dev.hindcast.experiment.events.TimeboxExtended;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.stereotype.Component;

/** Follows the events of experiments into the list. */
@Component
@ProcessingGroup("experiment-list")
class ExperimentProjection {

    private final ExperimentStore store;

    ExperimentProjection(ExperimentStore store) {
        this.store = store;
    }

    @EventHandler
    void on(ExperimentPlanned event, Occasion occasion, @SequenceNumber long version) {
        store.insert(event, by(occasion), occasion.recordedAt(), version);
    }

    @EventHandler
    void on(RiskAccepted event, Occasion occasion, @SequenceNumber long version) {
        var note = new Note(by(occasion), occasion.recordedAt(), event.note());
        store.update(event.experiment(), version, Map.of("risk_accepted", true), log -> log.with(note));
    }

    @EventHandler
    void on(ExperimentStarted event, Occasion occasion, @SequenceNumber long version) {
        store.update(
                event.experiment(),
                version,
                Map.of("state", ExperimentState.RUNNING.name(), "started_on", occasion.effective()),
                log -> log);
    }

    @EventHandler
    void on(ReadingRecorded event, Occasion occasion, @SequenceNumber long version) {
        var reading = new Reading(
                event.value(),
                event.criterionMet(),
                event.note(),
                occasion.effective(),
                by(occasion),
                occasion.recordedAt());
        store.update(
                event.experiment(),
                version,
                Map.of("last_reading", event.value(), "criterion_met", event.criterionMet()),
                log -> log.with(reading));
    }

    @EventHandler
    void on(InsightCaptured event, Occasion occasion, @SequenceNumber long version) {
        store.insert(event, occasion);
        store.update(event.experiment(), version, Map.of(), log -> log);
    }

    @EventHandler
    void on(RunLinked event, Occasion occasion, @SequenceNumber long version) {
        var run = new Run(event.url(), event.name(), event.metrics(), by(occasion), occasion.recordedAt());
        store.update(event.experiment(), version, Map.of(), log -> log.with(run));
    }

    @EventHandler
    void on(TimeboxExtended event, Occasion occasion, @SequenceNumber long version) {
        var extension =
                new Extension(event.days(), event.timeboxDays(), event.reason(), by(occasion), occasion.recordedAt());
        store.update(
                event.experiment(), version, Map.of("timebox_days", event.timeboxDays()), log -> log.with(extension));
    }

    @EventHandler
    void on(BudgetRaised event, Occasion occasion, @SequenceNumber long version) {
        var raise = new Raise(
                new Money(event.budget(), Money.currency(event.currency())),
                event.reason(),
                by(occasion),
                occasion.recordedAt());
        store.update(event.experiment(), version, Map.of("budget", event.budget()), log -> log.with(raise));
    }

    @EventHandler
    void on(ExperimentConcluded event, Occasion occasion, @SequenceNumber long version) {
        var ending = new Ending(
                Verdict.valueOf(event.verdict()),
                event.summary(),
                event.explanation(),
                occasion.effective(),
                by(occasion),
                occasion.recordedAt());
        end(event.experiment(), ExperimentState.CONCLUDED, ending, version);
    }

    @EventHandler
    void on(ExperimentAbandoned event, Occasion occasion, @SequenceNumber long version) {
        var ending = new Ending(
                Verdict.ABANDONED, event.reason(), null, occasion.effective(), by(occasion), occasion.recordedAt());
        end(event.experiment(), ExperimentState.ABANDONED, ending, version);
    }

    @ResetHandler
    void forget() {
        store.clear();
    }

    private void end(String experiment, ExperimentState state, Ending ending, long version) {
        store.update(
                experiment,
                version,
                Map.of("state", state.name(), "verdict", ending.verdict().name(), "ended_on", ending.on()),
                log -> log.with(ending));
    }

    private static PersonId by(Occasion occasion) {
        return occasion.actor().person();
    }
}
