package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Where a KPI stands. */
@StoredAs("project.KpiMeasured")
@Revision("1")
public record KpiMeasured(
        String project,
        String kpi,
        BigDecimal value,
        @Nullable String note) implements ProjectEvent {}
