package dev.hindcast.people;

import dev.hindcast.shared.Id;

/** Identifies a personal token, without telling its secret. */
public record TokenId(String value) implements Id {

    public TokenId {
        Id.requireWellFormed("token", value);
    }

    @Override
    public String toString() {
        return value;
    }
}
