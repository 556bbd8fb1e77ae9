package dev.hindcast.experiment.write;

import dev.hindcast.experiment.write.ExperimentGuard.Validated;
import dev.hindcast.project.GateEvidence;
import dev.hindcast.project.Requirement;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.Missing;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What a project's gates need of its experiments: one that is planned, and one that was validated and whose last
 * reading, in the metric of the good-enough criterion, is good enough.
 *
 * @see "ADR-0041"
 */
@Component
class ExperimentEvidence implements GateEvidence {

    private final ExperimentGuard experiments;

    ExperimentEvidence(ExperimentGuard experiments) {
        this.experiments = experiments;
    }

    @Override
    public Stream<Missing> missing(Inquiry inquiry) {
        return switch (inquiry.gate()) {
            case EXPERIMENT ->
                experiments.heldPlans(inquiry.project()) > 0
                        ? Stream.empty()
                        : Stream.of(Requirement.EXPERIMENT_PLANNED.missing());
            case DELIVER ->
                experiments.validated(inquiry.project()).stream()
                                .anyMatch(validated -> isGoodEnough(validated, inquiry.goodEnough()))
                        ? Stream.empty()
                        : Stream.of(Requirement.VALIDATED_EXPERIMENT.missing());
            case CHARTER, GO_LIVE, CLOSE, CLOSE_STOPPED -> Stream.empty();
        };
    }

    private static boolean isGoodEnough(Validated validated, @Nullable Criterion goodEnough) {
        return goodEnough != null
                && validated.lastReading() != null
                && goodEnough.metric().value().equalsIgnoreCase(validated.metric())
                && goodEnough.isMetBy(validated.lastReading());
    }
}
