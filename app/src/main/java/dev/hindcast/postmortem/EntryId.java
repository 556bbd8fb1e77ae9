package dev.hindcast.postmortem;

import dev.hindcast.shared.Id;

/** Identifies the event behind an entry of a timeline. */
public record EntryId(String value) implements Id {

    public EntryId {
        Id.requireWellFormed("event", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
