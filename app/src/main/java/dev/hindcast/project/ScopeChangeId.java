package dev.hindcast.project;

import dev.hindcast.shared.Id;

/** Identifies a proposed change of a project's scope. */
public record ScopeChangeId(String value) implements Id {

    public ScopeChangeId {
        Id.requireWellFormed("scopeChange", value);
    }

    /** A new, unused identifier. */
    public static ScopeChangeId fresh() {
        return new ScopeChangeId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
