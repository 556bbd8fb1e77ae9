package dev.hindcast.learning;

import dev.hindcast.shared.Id;

/** Identifies a search that a person saved. */
public record SavedSearchId(String value) implements Id {

    public SavedSearchId {
        Id.requireWellFormed("search", value);
    }

    /** A new, unused identifier. */
    public static SavedSearchId fresh() {
        return new SavedSearchId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
