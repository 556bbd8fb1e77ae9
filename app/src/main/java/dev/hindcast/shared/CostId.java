package dev.hindcast.shared;

/** Identifies a booked cost. */
public record CostId(String value) implements Id {

    public CostId {
        Id.requireWellFormed("cost", value);
    }

    /** A new, unused identifier. */
    public static CostId fresh() {
        return new CostId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
