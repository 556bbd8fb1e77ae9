package dev.hindcast.portfolio;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * How much of what was promised has been realised, since the planned start of each promised driver.
 *
 * @param ratio attested ÷ promised; null when nothing was promised
 * @param coverage the share of the promise that has a live claim; null when nothing was promised
 * @param promised what was promised for the months, without dis-benefits
 * @param attested what was attested of promised drivers for the months, without dis-benefits
 * @param until the last month counted: it ended at least the grace before the as-of date
 * @param graceDays the days of grace
 * @param disBenefitPromised the dis-benefits foreseen in the promise, as a negative amount
 * @param disBenefitAttested the dis-benefits attested, as a negative amount
 * @param withoutPromise imported projects, which have no promise and stay out of the ratio
 */
public record Realisation(
        @Nullable BigDecimal ratio,
        @Nullable BigDecimal coverage,
        BigDecimal promised,
        BigDecimal attested,
        YearMonth until,
        int graceDays,
        BigDecimal disBenefitPromised,
        BigDecimal disBenefitAttested,
        int withoutPromise) {}
