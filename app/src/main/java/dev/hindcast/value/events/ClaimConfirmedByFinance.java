package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;

/**
 * Finance confirmed the attested amount of a cashable claim.
 *
 * @param amount what had been attested
 */
@Revision("1")
@StoredAs("value.ClaimConfirmedByFinance")
public record ClaimConfirmedByFinance(
        String project,
        String claim,
        String driver,
        String category,
        boolean cashable,
        YearMonth from,
        YearMonth to,
        BigDecimal amount,
        String currency)
        implements ValueEvent {}
