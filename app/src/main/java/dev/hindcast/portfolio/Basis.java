package dev.hindcast.portfolio;

/** Which of its two times places a fact before or after the moment as of which is asked. */
public enum Basis {
    /** Only what had been recorded by then: the portfolio as it was known. */
    RECORDED,
    /** All that is recorded today, by the date from which it holds: the portfolio as now known. */
    EFFECTIVE
}
