package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;

/** An experiment was planned for a project; its budget is an amount in a currency, its timebox a number of days from its start. */
@Revision("1")
@StoredAs("experiment.ExperimentPlanned")
public record ExperimentPlanned(
        String experiment,
        String project,
        String title,
        String hypothesis,
        String method,
        String metric,
        String comparator,
        BigDecimal threshold,
        int timeboxDays,
        BigDecimal budget,
        String currency,
        String risk)
        implements ExperimentEvent {}
