package dev.hindcast.project.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** What result is good enough to deliver; the previous criterion is kept where there was one. */
@StoredAs("project.GoodEnoughSet")
@Revision("1")
public record GoodEnoughSet(
        String project,
        String metric,
        String comparator,
        BigDecimal threshold,
        @Nullable String previousMetric,
        @Nullable String previousComparator,
        @Nullable BigDecimal previousThreshold)
        implements ProjectEvent {}
