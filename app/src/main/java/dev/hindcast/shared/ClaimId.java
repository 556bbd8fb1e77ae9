package dev.hindcast.shared;

/** Identifies a claim of realised value. */
public record ClaimId(String value) implements Id {

    public ClaimId {
        Id.requireWellFormed("claim", value);
    }

    /** A new, unused identifier. */
    public static ClaimId fresh() {
        return new ClaimId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
