package dev.hindcast.shared;

/** Identifies a project. */
public record ProjectId(String value) implements Id {

    public ProjectId {
        Id.requireWellFormed("project", value);
    }

    /** A new, unused identifier. */
    public static ProjectId fresh() {
        return new ProjectId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
