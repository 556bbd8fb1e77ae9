package dev.hindcast.portfolio.read.journal;

import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import dev.hindcast.value.Category;
import dev.hindcast.value.ClaimMonths;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;

/**
 * <b>Claimed</b>, <b>awaiting</b> and <b>attested</b>, in the claim's currency per calendar month: the claim spread
 * equally over its months. It is <i>claimed</i> while live (claimed, disputed, attested), with the claimed amount;
 * <i>awaiting</i> while claimed and neither disputed nor attested; <i>attested</i> from attestation until reversal, with
 * the amount that was attested. Source: ValueClaimed, ClaimAttested, ClaimDisputed, DisputeAnswered, ClaimWithdrawn,
 * ClaimReversed.
 */
final class ClaimedValue {

    private ClaimedValue() {}

    static SortedMap<Cell, BigDecimal> of(
            BigDecimal amount, String currency, YearMonth from, YearMonth to, String category, boolean cashable) {
        var months = ClaimMonths.of(new Money(amount, Money.currency(currency)), new Period(from, to));
        return Cells.ofValue(months, Category.valueOf(category), cashable);
    }
}
