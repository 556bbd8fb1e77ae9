package dev.hindcast.portfolio;

/** What a series has one line for. */
public enum Grouping {
    MONTH,
    UNIT,
    GOAL,
    CATEGORY,
    PROJECT
}
