package dev.hindcast.value.write;

import dev.hindcast.experiment.Experiments;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.ProjectId;
import org.jspecify.annotations.Nullable;

/** A cost that names an experiment names one of its own project. */
record ExperimentIsOfTheProject(@Nullable ExperimentId experiment, ProjectId project, Experiments experiments) {

    void verify() {
        if (experiment != null
                && !experiments.projectOf(experiment).filter(project::equals).isPresent()) {
            throw DomainRule.unacceptable(
                    "experiment", "experiment-unknown", "This project has no experiment '%s'.".formatted(experiment));
        }
    }
}
