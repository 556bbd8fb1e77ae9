package dev.hindcast.project;

import dev.hindcast.shared.Id;

/** Identifies a link of a project to a page elsewhere. */
public record LinkId(String value) implements Id {

    public LinkId {
        Id.requireWellFormed("link", value);
    }

    /** A new, unused identifier. */
    public static LinkId fresh() {
        return new LinkId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
