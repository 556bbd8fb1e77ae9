package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The metric was read; whether the value met the criterion is kept with it. */
@Revision("1")
@StoredAs("experiment.ReadingRecorded")
public record ReadingRecorded(
        String experiment,
        String project,
        String metric,
        BigDecimal value,
        @Nullable String note,
        boolean criterionMet) implements ExperimentEvent {}
