package dev.hindcast.portfolio;

/**
 * A figure that adds up: the sum of the journal's monthly amounts of this measure, in the reporting currency. Value is
 * counted with its sign (a dis-benefit is negative); costs are positive.
 */
public enum Figure {
    /** Value as frozen on entering CHARTERED, from the planned go-live. */
    FIRST_PROMISE,
    /** Value as last forecast: the likely case, from the forecast or actual go-live. */
    FORECAST,
    /** The cautious case of the forecast: the low amounts, and for dis-benefits the high ones. */
    FORECAST_LOW,
    /** The optimistic case of the forecast: the high amounts, and for dis-benefits the low ones. */
    FORECAST_HIGH,
    /** Claims that are live: waiting, disputed or attested. */
    CLAIMED,
    /** Claims waiting for attestation. */
    AWAITING,
    /** Claims attested: the only value that is realised. */
    ATTESTED,
    /** Money booked as spent. */
    COST,
    /** Costs as planned when the charter was approved. */
    PLANNED_COST,
    /** Costs as last planned or re-forecast. */
    FORECAST_COST,
    /** Avoided cost claimed and not reversed; never part of value. */
    AVOIDED_COST_CLAIMED,
    /** Avoided cost attested; never part of value. */
    AVOIDED_COST
}
