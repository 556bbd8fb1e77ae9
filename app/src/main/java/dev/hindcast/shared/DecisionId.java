package dev.hindcast.shared;

/** Identifies a recorded decision. */
public record DecisionId(String value) implements Id {

    public DecisionId {
        Id.requireWellFormed("decision", value);
    }

    /** A new, unused identifier. */
    public static DecisionId fresh() {
        return new DecisionId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
