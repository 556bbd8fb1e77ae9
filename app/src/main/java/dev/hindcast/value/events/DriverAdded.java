package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A line of expected value was added.
 *
 * @param afterFreeze whether the promise was already frozen, so that this driver is forecast only and not promised
 */
@Revision("1")
@StoredAs("value.DriverAdded")
public record DriverAdded(
        String project,
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
        String source,
        boolean afterFreeze)
        implements ValueEvent {

    public DriverAdded {
        rampUp = List.copyOf(rampUp);
    }
}
