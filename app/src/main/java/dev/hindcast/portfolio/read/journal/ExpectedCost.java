package dev.hindcast.portfolio.read.journal;

import java.math.BigDecimal;
import java.util.SortedMap;

/**
 * <b>Forecast cost</b>, in its own currency per calendar month: the cost of each category as last planned or
 * re-forecast; nothing after the month in which the project is stopped or retired. <b>Planned cost</b> is the same as
 * frozen on entering CHARTERED, and <b>cost</b> is what was booked and not reversed. Source: CostPlanned,
 * CostReforecast; PromiseFrozen; CostBooked, CostReversed.
 */
final class ExpectedCost {

    private ExpectedCost() {}

    static SortedMap<Cell, BigDecimal> of(CostPlan.Planned planned, Placement placement) {
        return placement.covers(planned.month())
                ? Cells.ofCost(planned.category(), planned.month(), planned.amount(), planned.currency())
                : Cells.none();
    }
}
