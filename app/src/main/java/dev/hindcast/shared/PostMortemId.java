package dev.hindcast.shared;

/** Identifies a post-mortem. */
public record PostMortemId(String value) implements Id {

    public PostMortemId {
        Id.requireWellFormed("postMortem", value);
    }

    /** A new, unused identifier. */
    public static PostMortemId fresh() {
        return new PostMortemId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
