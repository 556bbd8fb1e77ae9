package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.axonframework.serialization.Revision;

/** A disputed claim was defended and waits for attestation again, with the same amount. */
@Revision("1")
@StoredAs("value.DisputeAnswered")
public record DisputeAnswered(
        String project,
        String claim,
        String driver,
        String category,
        boolean cashable,
        YearMonth from,
        YearMonth to,
        BigDecimal amount,
        String currency,
        String answer)
        implements ValueEvent {}
