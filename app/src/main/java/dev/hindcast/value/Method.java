package dev.hindcast.value;

/** How claimed value was measured. */
public enum Method {
    AB_TEST,
    BEFORE_AFTER,
    ESTIMATE,
    FINANCE_RECORD
}
