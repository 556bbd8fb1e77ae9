package dev.hindcast.experiment.write;

import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.shared.DomainRule;

/** Readings and verdicts belong to a running experiment. */
record ExperimentIsRunning(ExperimentState state) {

    void verify() {
        if (state != ExperimentState.RUNNING) {
            throw DomainRule.conflict("experiment-not-running", "Only a running experiment takes this.");
        }
    }
}
