package dev.hindcast.project;

import dev.hindcast.shared.Id;

/** Identifies a celebrated success of a project. */
public record WinId(String value) implements Id {

    public WinId {
        Id.requireWellFormed("win", value);
    }

    /** A new, unused identifier. */
    public static WinId fresh() {
        return new WinId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
