package dev.hindcast.shared;

/** Identifies a person; events hold nothing else of them. */
public record PersonId(String value) implements Id {

    public PersonId {
        Id.requireWellFormed("person", value);
    }

    /** A new, unused identifier. */
    public static PersonId fresh() {
        return new PersonId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
