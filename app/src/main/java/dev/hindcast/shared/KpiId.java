package dev.hindcast.shared;

/** Identifies a KPI of a project. */
public record KpiId(String value) implements Id {

    public KpiId {
        Id.requireWellFormed("kpi", value);
    }

    /** A new, unused identifier. */
    public static KpiId fresh() {
        return new KpiId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
