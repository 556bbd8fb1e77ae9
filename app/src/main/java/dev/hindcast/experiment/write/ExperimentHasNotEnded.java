package dev.hindcast.experiment.write;

import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.shared.DomainRule;

/** What has ended is neither extended nor ended again. */
record ExperimentHasNotEnded(ExperimentState state) {

    void verify() {
        if (state == ExperimentState.CONCLUDED || state == ExperimentState.ABANDONED) {
            throw DomainRule.conflict("experiment-has-ended", "The experiment has ended already.");
        }
    }
}
