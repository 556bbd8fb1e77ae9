package dev.hindcast.portfolio.read.journal;

import dev.hindcast.value.DriverMonths;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * <b>First promise</b>, in the driver's currency per calendar month: the likely months of each driver as frozen on
 * entering CHARTERED, from the planned go-live month. Nothing moves it afterwards, neither a slip nor a stop. Without a
 * planned month (its requirement waived) nothing is promised. Source: PromiseFrozen.
 */
final class FirstPromise {

    private FirstPromise() {}

    static SortedMap<Cell, BigDecimal> of(Driver driver, @Nullable YearMonth goLive) {
        if (goLive == null) {
            return Cells.none();
        }
        var months = DriverMonths.of(driver.estimate().likely(), driver.course(), goLive);
        return Cells.ofValue(months, driver.category(), driver.cashable());
    }
}
