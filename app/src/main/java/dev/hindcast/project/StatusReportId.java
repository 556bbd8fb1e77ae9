package dev.hindcast.project;

import dev.hindcast.shared.Id;

/** Identifies a status report that was sent. */
public record StatusReportId(String value) implements Id {

    public StatusReportId {
        Id.requireWellFormed("report", value);
    }

    /** A new, unused identifier. */
    public static StatusReportId fresh() {
        return new StatusReportId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
