package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Period;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A retired driver is claimed for no month after its retirement. */
record DriverCountsInThePeriod(Period period, @Nullable YearMonth retiredAfter) {

    void verify() {
        if (retiredAfter != null && period.to().isAfter(retiredAfter)) {
            throw DomainRule.conflict(
                    "driver-retired-before", "The driver was retired after %s.".formatted(retiredAfter));
        }
    }
}
