package dev.hindcast.learning;

import dev.hindcast.shared.Id;

/** Identifies something that a person is told. */
public record NoticeId(String value) implements Id {

    public NoticeId {
        Id.requireWellFormed("notice", value);
    }

    /** A new, unused identifier. */
    public static NoticeId fresh() {
        return new NoticeId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
