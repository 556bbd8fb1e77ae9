package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/** The budget was raised to a new amount. */
@Revision("1")
@StoredAs("experiment.BudgetRaised")
public record BudgetRaised(String experiment, String project, BigDecimal budget, String currency, String reason)
        implements ExperimentEvent {}
