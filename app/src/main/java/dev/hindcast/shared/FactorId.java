package dev.hindcast.shared;

/** Identifies a contributing factor of a post-mortem. */
public record FactorId(String value) implements Id {

    public FactorId {
        Id.requireWellFormed("factor", value);
    }

    /** A new, unused identifier. */
    public static FactorId fresh() {
        return new FactorId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
