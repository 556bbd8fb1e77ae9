package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A driver got new terms, all of them given here, before the promise was frozen. */
@Revision("1")
@StoredAs("value.DriverAmended")
public record DriverAmended(
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
        String source)
        implements ValueEvent {

    public DriverAmended {
        rampUp = List.copyOf(rampUp);
    }
}
