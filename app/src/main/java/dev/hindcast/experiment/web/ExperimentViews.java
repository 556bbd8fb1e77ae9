package dev.hindcast.experiment.web;

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
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.shared.Criterion.Comparison;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Experiments as JSON shows them. */
final class ExperimentViews {

    private ExperimentViews() {}

    /** An experiment in a list. */
    record Listed(
            ExperimentId id,
            ProjectId project,
            String title,
            String hypothesis,
            ExperimentState state,
            RiskLevel risk,
            boolean riskAccepted,
            List<PersonId> askedForBuyIn,
            PersonId plannedBy,
            Instant plannedAt,
            @Nullable LocalDate startedOn,
            int timeboxDays,
            @Nullable LocalDate timeboxEnd,
            boolean overdue,
            Money budget,
            String metric,
            Comparison comparator,
            BigDecimal threshold,
            @Nullable BigDecimal lastReading,
            @Nullable Boolean criterionMet,
            @Nullable Verdict verdict,
            @Nullable LocalDate endedOn,
            int insights,
            long version) {

        static Listed of(Summary it) {
            return new Listed(
                    it.experiment(),
                    it.project(),
                    it.title(),
                    it.hypothesis(),
                    it.state(),
                    it.risk(),
                    it.riskAccepted(),
                    it.askedForBuyIn(),
                    it.plannedBy(),
                    it.plannedAt(),
                    it.startedOn(),
                    it.timeboxDays(),
                    it.timeboxEnd(),
                    it.overdue(),
                    it.budget(),
                    it.criterion().metric().value(),
                    it.criterion().comparator(),
                    it.criterion().threshold(),
                    it.lastReading(),
                    it.criterionMet(),
                    it.verdict(),
                    it.endedOn(),
                    it.insights(),
                    it.version());
        }
    }

    /** An experiment with everything recorded of it. */
    record Whole(
            ExperimentId id,
            ProjectId project,
            String title,
            String hypothesis,
            String method,
            ExperimentState state,
            RiskLevel risk,
            List<Note> riskAcceptances,
            List<BuyIn> buyIns,
            PersonId plannedBy,
            Instant plannedAt,
            @Nullable LocalDate startedOn,
            int timeboxDays,
            @Nullable LocalDate timeboxEnd,
            boolean overdue,
            List<Extension> extensions,
            Money budget,
            List<Raise> raises,
            String metric,
            Comparison comparator,
            BigDecimal threshold,
            @Nullable BigDecimal lastReading,
            @Nullable Boolean criterionMet,
            List<Reading> readings,
            List<Insight> insights,
            List<Run> runs,
            @Nullable Verdict verdict,
            @Nullable Ending ending,
            long version) {

        static Whole of(Detail detail) {
            var it = detail.summary();
            return new Whole(
                    it.experiment(),
                    it.project(),
                    it.title(),
                    it.hypothesis(),
                    detail.method(),
                    it.state(),
                    it.risk(),
                    detail.riskAcceptances(),
                    detail.buyIns(),
                    it.plannedBy(),
                    it.plannedAt(),
                    it.startedOn(),
                    it.timeboxDays(),
                    it.timeboxEnd(),
                    it.overdue(),
                    detail.extensions(),
                    it.budget(),
                    detail.raises(),
                    it.criterion().metric().value(),
                    it.criterion().comparator(),
                    it.criterion().threshold(),
                    it.lastReading(),
                    it.criterionMet(),
                    detail.readings(),
                    detail.insights(),
                    detail.runs(),
                    it.verdict(),
                    detail.ending(),
                    it.version());
        }
    }
}
