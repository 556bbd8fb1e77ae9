package dev.hindcast.shared;

/** Identifies an insight of an experiment. */
public record InsightId(String value) implements Id {

    public InsightId {
        Id.requireWellFormed("insight", value);
    }

    /** A new, unused identifier. */
    public static InsightId fresh() {
        return new InsightId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
