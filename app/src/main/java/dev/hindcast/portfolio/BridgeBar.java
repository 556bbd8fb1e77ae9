package dev.hindcast.portfolio;

/** The bars of the value bridge, in their order. */
public enum BridgeBar {
    /** Forecast of drivers that were planned in between. */
    NEW_DRIVERS,
    /** Terms of drivers changed in between. */
    REFORECAST,
    /** The forecast lies in other months, because going live was moved or happened. */
    GO_LIVE_MOVED,
    /** Attested in between, for months that had ended before the earlier moment. */
    ATTESTED_LATE,
    /** Attested for months that ended in between, less the forecast that it replaced. */
    REALISED,
    /** Forecast of months that ended in between, for which nothing was attested. */
    LAPSED,
    /** Attestations taken back in between. */
    REVERSED,
    /** Forecast that ended with a stop, a retirement or a retired driver, or came back when a project was reopened. */
    STOPPED_OR_RETIRED,
    /** The same amounts at the rates known at the later moment. */
    RATES
}
