package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A claim was doubted by who would attest it.
 *
 * @param acceptedAmount what the disputer would attest, if said
 */
@Revision("1")
@StoredAs("value.ClaimDisputed")
public record ClaimDisputed(
        String project,
        String claim,
        String driver,
        String category,
        boolean cashable,
        YearMonth from,
        YearMonth to,
        BigDecimal amount,
        String currency,
        @Nullable BigDecimal acceptedAmount,
        String reason)
        implements ValueEvent {}
