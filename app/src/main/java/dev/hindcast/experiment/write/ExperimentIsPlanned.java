package dev.hindcast.experiment.write;

import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.shared.DomainRule;

/** Some things are done before an experiment starts, and not after. */
record ExperimentIsPlanned(ExperimentState state) {

    void verify() {
        if (state != ExperimentState.PLANNED) {
            throw DomainRule.conflict(
                    "experiment-not-planned", "Only an experiment that is planned and has not started takes this.");
        }
    }
}
