package dev.hindcast.timeline.answers;

import dev.hindcast.experiment.ExperimentQuery;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.project.GateEvidence;
import dev.hindcast.project.Requirement;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.Missing;
import dev.hindcast.timeline.TimelineQuery.PostMortemThen;
import dev.hindcast.value.AvoidedCostState;
import dev.hindcast.value.ClaimState;
import dev.hindcast.value.ValueQuery;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a gate needed at a moment in the past, told from the project as it was then: the guard rows that gates rest on
 * are of now only. The unit that the owner belonged to is not asked.
 *
 * @see "ADR-0097"
 */
record EvidenceThen(
        ValueQuery.LedgerOf.Result ledger, List<ExperimentQuery.Detail> experiments, List<PostMortemThen> postMortems)
        implements GateEvidence {

    @Override
    public Stream<Missing> missing(Inquiry inquiry) {
        return switch (inquiry.gate()) {
            case CHARTER ->
                Stream.of(
                                unless(
                                        ledger.drivers().stream().anyMatch(driver -> driver.retiredAfter() == null),
                                        Requirement.DRIVER),
                                unless(ledger.forecastGoLive() != null, Requirement.GO_LIVE_PLANNED),
                                unless(!ledger.plannedCosts().isEmpty(), Requirement.COST_PLANNED))
                        .flatMap(missing -> missing);
            case EXPERIMENT ->
                unless(
                        experiments.stream().anyMatch(one -> one.summary().state() != ExperimentState.ABANDONED),
                        Requirement.EXPERIMENT_PLANNED);
            case DELIVER ->
                unless(
                        experiments.stream().anyMatch(one -> isGoodEnough(one.summary(), inquiry.goodEnough())),
                        Requirement.VALIDATED_EXPERIMENT);
            case CLOSE ->
                unless(
                        ledger.claims().stream().noneMatch(claim -> claim.state() == ClaimState.CLAIMED)
                                && ledger.avoidedCosts().stream()
                                        .noneMatch(avoided -> avoided.state() == AvoidedCostState.CLAIMED),
                        Requirement.NO_CLAIM_WAITING);
            case CLOSE_STOPPED ->
                unless(
                        postMortems.stream()
                                .anyMatch(one -> one.isOfProject()
                                        && one.published()
                                        && (inquiry.stoppedWhileFramed() || !one.brief())),
                        Requirement.PUBLISHED_POST_MORTEM);
            case GO_LIVE -> Stream.empty();
        };
    }

    private static boolean isGoodEnough(ExperimentQuery.Summary experiment, @Nullable Criterion goodEnough) {
        return goodEnough != null
                && experiment.verdict() == Verdict.VALIDATED
                && experiment.lastReading() != null
                && goodEnough
                        .metric()
                        .value()
                        .equalsIgnoreCase(experiment.criterion().metric().value())
                && goodEnough.isMetBy(experiment.lastReading());
    }

    private static Stream<Missing> unless(boolean there, Requirement requirement) {
        return there ? Stream.empty() : Stream.of(requirement.missing());
    }
}
