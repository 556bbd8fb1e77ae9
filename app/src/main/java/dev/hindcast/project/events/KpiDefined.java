package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A number of the business that the project is to move. */
@StoredAs("project.KpiDefined")
@Revision("1")
public record KpiDefined(
        String project,
        String kpi,
        String name,
        String unit,
        BigDecimal baseline,
        BigDecimal target,
        @Nullable LocalDate due)
        implements ProjectEvent {}
