package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A retired driver is expected to bring nothing, whatever is said of it. */
record DriverIsNotRetired(@Nullable YearMonth retiredAfter) {

    void verify() {
        if (retiredAfter != null) {
            throw DomainRule.conflict("driver-is-retired", "The driver is retired.");
        }
    }
}
