package dev.hindcast.shared;

/** Identifies an action of a post-mortem. */
public record ActionId(String value) implements Id {

    public ActionId {
        Id.requireWellFormed("action", value);
    }

    /** A new, unused identifier. */
    public static ActionId fresh() {
        return new ActionId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
