package dev.hindcast.portfolio;

/** By what projects are alike when their past tells how forecasts come true. */
public enum ReferenceClass {
    /** The category of the value: a project belongs to as many as its drivers have. */
    CATEGORY,
    /** The business unit. */
    UNIT,
    /** Where the idea came from. */
    ORIGIN
}
