package dev.hindcast.portfolio;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What came back for what was spent, since inception.
 *
 * @param attested all that was attested
 * @param cost all that was booked as spent
 * @param net attested minus cost
 * @param roi net ÷ cost; null when nothing was spent
 * @param npv the net present value: actual months as they are, later ones as forecast and discounted to the as-of month
 * @param payback the month from which what was attested stays at or above what was spent; null when it never does
 * @param paybackExpected whether that month follows from the forecast and has not come yet
 */
public record Return(
        BigDecimal attested,
        BigDecimal cost,
        BigDecimal net,
        @Nullable BigDecimal roi,
        BigDecimal npv,
        @Nullable YearMonth payback,
        boolean paybackExpected) {}
