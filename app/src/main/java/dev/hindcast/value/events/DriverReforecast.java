package dev.hindcast.value.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A driver is expected to bring something else than was promised; all its terms as they hold from now on. */
@Revision("1")
@StoredAs("value.DriverReforecast")
public record DriverReforecast(
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
        String reason)
        implements ValueEvent {

    public DriverReforecast {
        rampUp = List.copyOf(rampUp);
    }
}
