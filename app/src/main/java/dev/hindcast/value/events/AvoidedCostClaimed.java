package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * What a stop or a lesson saved was claimed.
 *
 * @param ownersOwn whether the owner claimed it, so that finance attests it
 */
@Revision("1")
@StoredAs("value.AvoidedCostClaimed")
public record AvoidedCostClaimed(
        String project,
        String avoidedCost,
        BigDecimal amount,
        String currency,
        @Nullable String lesson,
        String reason,
        boolean ownersOwn)
        implements ValueEvent {}
