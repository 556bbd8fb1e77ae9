package dev.hindcast.shared;

/** Identifies a value driver in a ledger. */
public record DriverId(String value) implements Id {

    public DriverId {
        Id.requireWellFormed("driver", value);
    }

    /** A new, unused identifier. */
    public static DriverId fresh() {
        return new DriverId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
