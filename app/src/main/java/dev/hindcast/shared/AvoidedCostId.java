package dev.hindcast.shared;

/** Identifies a claim of avoided cost. */
public record AvoidedCostId(String value) implements Id {

    public AvoidedCostId {
        Id.requireWellFormed("avoidedCost", value);
    }

    /** A new, unused identifier. */
    public static AvoidedCostId fresh() {
        return new AvoidedCostId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
