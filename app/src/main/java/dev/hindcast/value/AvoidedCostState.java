package dev.hindcast.value;

/** Where a claim of avoided cost stands. */
public enum AvoidedCostState {
    CLAIMED,
    ATTESTED,
    REVERSED;

    /** Whether it still stands, so that no second one may be claimed. */
    public boolean isLive() {
        return this != REVERSED;
    }
}
