package dev.hindcast.value;

/** Where a claim stands. */
public enum ClaimState {
    /** Waits for attestation. */
    CLAIMED,
    /** Confirmed by the business: realised value. */
    ATTESTED,
    /** Doubted by the attestor; waits for an answer. */
    DISPUTED,
    /** Taken back before it was attested. */
    WITHDRAWN,
    /** Taken back after it was attested. */
    REVERSED;

    /** Whether the claim still stands, so that its months are taken. */
    public boolean isLive() {
        return this == CLAIMED || this == DISPUTED || this == ATTESTED;
    }
}
