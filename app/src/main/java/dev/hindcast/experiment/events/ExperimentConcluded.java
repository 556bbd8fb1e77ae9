package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The experiment ended with a verdict; the last reading, if any, and whether it met the criterion are kept with it. */
@Revision("1")
@StoredAs("experiment.ExperimentConcluded")
public record ExperimentConcluded(
        String experiment,
        String project,
        String verdict,
        String summary,
        @Nullable String explanation,
        @Nullable BigDecimal lastReading,
        boolean criterionMet)
        implements ExperimentEvent {}
