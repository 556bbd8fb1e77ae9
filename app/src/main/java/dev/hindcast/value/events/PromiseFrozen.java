package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * The first promise: drivers, planned go-live month and planned costs as the charter's approver saw them.
 *
 * @param ledgerVersion the version of the ledger that was approved
 * @param goLive the planned month, absent only when its requirement was waived
 */
@Revision("1")
@StoredAs("value.PromiseFrozen")
public record PromiseFrozen(
        String project, long ledgerVersion, @Nullable YearMonth goLive, List<Driver> drivers, List<PlannedCost> costs)
        implements ValueEvent {

    public PromiseFrozen {
        drivers = List.copyOf(drivers);
        costs = List.copyOf(costs);
    }

    /** A driver as promised. */
    public record Driver(
            String driver,
            String name,
            String category,
            String recurrence,
            BigDecimal low,
            BigDecimal likely,
            BigDecimal high,
            String currency,
            boolean cashable,
            int startsAfterMonths,
            List<Integer> rampUp,
            int lifeMonths,
            @Nullable String moves,
            String source) {

        public Driver {
            rampUp = List.copyOf(rampUp);
        }
    }

    /** A cost as planned. */
    public record PlannedCost(String category, YearMonth month, BigDecimal amount, String currency) {}
}
