package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Avoided cost was confirmed by the business.
 *
 * @param capacity whether owner, delegate or finance attested
 */
@Revision("1")
@StoredAs("value.AvoidedCostAttested")
public record AvoidedCostAttested(
        String project,
        String avoidedCost,
        BigDecimal amount,
        String currency,
        @Nullable String lesson,
        String capacity)
        implements ValueEvent {}
