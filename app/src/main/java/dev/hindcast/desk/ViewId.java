package dev.hindcast.desk;

import dev.hindcast.shared.Id;

/** Identifies a view that somebody keeps. */
public record ViewId(String value) implements Id {

    public ViewId {
        Id.requireWellFormed("view", value);
    }

    /** A new, unused identifier. */
    public static ViewId fresh() {
        return new ViewId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
