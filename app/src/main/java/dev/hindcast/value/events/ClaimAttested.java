package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A claim was confirmed by the business.
 *
 * @param amount what is attested: the claimed amount, or the confirmed share of it
 * @param claimedAmount what was claimed
 * @param capacity whether owner, delegate or finance attested
 * @param share percent of the claimed amount that the attestor confirmed, when other claims move the same line
 * @param sharedWith the other live claims of the same line and months that the attestor was shown
 */
@Revision("1")
@StoredAs("value.ClaimAttested")
public record ClaimAttested(
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
        String capacity,
        @Nullable BigDecimal share,
        List<Sharer> sharedWith,
        @Nullable String note)
        implements ValueEvent {

    public ClaimAttested {
        sharedWith = List.copyOf(sharedWith);
    }

    /** Another live claim of the same line and months. */
    public record Sharer(String project, String driver, String claim) {}
}
