package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Avoided cost was taken back.
 *
 * @param attested whether it had been attested before
 */
@Revision("1")
@StoredAs("value.AvoidedCostReversed")
public record AvoidedCostReversed(
        String project,
        String avoidedCost,
        BigDecimal amount,
        String currency,
        @Nullable String lesson,
        boolean attested,
        String reason)
        implements ValueEvent {}
