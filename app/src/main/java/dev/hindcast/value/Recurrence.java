package dev.hindcast.value;

/** Whether a driver pays once or every year. */
public enum Recurrence {
    /** The amounts are for the whole, in the start month. */
    ONE_OFF,
    /** The amounts are per year, for the driver's life. */
    RECURRING
}
