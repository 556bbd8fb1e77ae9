package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Money was spent in a month, possibly for an experiment. */
@Revision("1")
@StoredAs("value.CostBooked")
public record CostBooked(
        String project,
        String cost,
        String category,
        YearMonth month,
        BigDecimal amount,
        String currency,
        @Nullable String experiment,
        @Nullable String note)
        implements ValueEvent {}
