package dev.hindcast.value;

/** What money is spent on. */
public enum CostCategory {
    PEOPLE,
    INFRASTRUCTURE,
    LICENCES,
    VENDOR,
    OTHER
}
