package dev.hindcast.shared;

/** Identifies an experiment. */
public record ExperimentId(String value) implements Id {

    public ExperimentId {
        Id.requireWellFormed("experiment", value);
    }

    /** A new, unused identifier. */
    public static ExperimentId fresh() {
        return new ExperimentId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
