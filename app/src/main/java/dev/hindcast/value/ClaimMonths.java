package dev.hindcast.value;

import dev.hindcast.shared.Money;
import dev.hindcast.shared.Period;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/** The months of a claim: spread equally over its months, remainder cents on the last. */
public final class ClaimMonths {

    private ClaimMonths() {}

    /** The amount of each month of the period; months of zero (an amount of few cents) are left out. */
    public static SortedMap<YearMonth, Money> of(Money amount, Period period) {
        var digits = amount.currency().getDefaultFractionDigits();
        var each = amount.amount().divide(BigDecimal.valueOf(period.length()), digits, RoundingMode.DOWN);
        var share = new Money(each, amount.currency());
        var months = new TreeMap<YearMonth, Money>();
        var rest = amount;
        for (var month = period.from(); month.isBefore(period.to()); month = month.plusMonths(1)) {
            if (share.isPositive()) {
                months.put(month, share);
            }
            rest = rest.minus(share);
        }
        months.put(period.to(), rest);
        return Collections.unmodifiableSortedMap(months);
    }
}
