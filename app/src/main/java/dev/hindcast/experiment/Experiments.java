package dev.hindcast.experiment;

import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.ProjectId;
import java.util.Optional;

/** Port: which experiments there are, as of the command's own transaction. */
public interface Experiments {

    /** The project an experiment belongs to, or empty when there is no such experiment. */
    Optional<ProjectId> projectOf(ExperimentId experiment);
}
