package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A booked cost was taken back; amount, month and category as they had been booked. */
@Revision("1")
@StoredAs("value.CostReversed")
public record CostReversed(
        String project,
        String cost,
        String category,
        YearMonth month,
        BigDecimal amount,
        String currency,
        @Nullable String experiment,
        String reason)
        implements ValueEvent {}
