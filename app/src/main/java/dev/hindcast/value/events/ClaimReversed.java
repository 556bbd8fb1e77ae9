package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;

/**
 * An attested claim was taken back.
 *
 * @param amount what had been attested
 * @param claimedAmount what had been claimed
 */
@Revision("1")
@StoredAs("value.ClaimReversed")
public record ClaimReversed(
        String project,
        String claim,
        String driver,
        String category,
        boolean cashable,
        YearMonth from,
        YearMonth to,
        BigDecimal amount,
        String currency,
        BigDecimal claimedAmount,
        String reason)
        implements ValueEvent {}
