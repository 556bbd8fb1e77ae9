package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;

/** A claim was taken back before it was attested. */
@Revision("1")
@StoredAs("value.ClaimWithdrawn")
public record ClaimWithdrawn(
        String project,
        String claim,
        String driver,
        String category,
        boolean cashable,
        YearMonth from,
        YearMonth to,
        BigDecimal amount,
        String currency,
        String reason)
        implements ValueEvent {}
