package dev.hindcast.portfolio.read.journal;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.shared.Money;
import dev.hindcast.value.Category;
import dev.hindcast.value.DriverMonths;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * <b>Forecast</b>, in the driver's currency per calendar month: the months of each driver's latest terms from the
 * planned or re-forecast go-live month and, once the project is live, from its first whole month live. It ends with the
 * last month of a retired driver and with the month in which a project is stopped, or closed as retired. Low and high
 * likewise; as a dis-benefit counts negative, its high amounts belong to the low case. Source: DriverAdded,
 * DriverAmended, DriverReforecast, DriverRetired, GoLivePlanned, GoLiveReforecast, StageEntered, ProjectStopped,
 * ProjectClosed, ProjectReopened, ProjectImported.
 */
final class Forecast {

    private Forecast() {}

    static SortedMap<Cell, BigDecimal> of(Driver driver, Placement placement, Figure figure) {
        var start = placement.start();
        if (start == null) {
            return Cells.none();
        }
        var months = new TreeMap<YearMonth, Money>(DriverMonths.of(amount(driver, figure), driver.course(), start));
        var last = driver.lastMonth();
        months.keySet().removeIf(month -> !placement.covers(month) || last != null && month.isAfter(last));
        return Cells.ofValue(months, driver.category(), driver.cashable());
    }

    private static Money amount(Driver driver, Figure figure) {
        var harm = driver.category() == Category.DIS_BENEFIT;
        var estimate = driver.estimate();
        return switch (figure) {
            case FORECAST_LOW -> harm ? estimate.high() : estimate.low();
            case FORECAST_HIGH -> harm ? estimate.low() : estimate.high();
            default -> estimate.likely();
        };
    }
}
