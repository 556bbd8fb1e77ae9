package dev.hindcast.shared;

/** Identifies an image of a post-mortem. */
public record AttachmentId(String value) implements Id {

    public AttachmentId {
        Id.requireWellFormed("attachment", value);
    }

    /** A new, unused identifier. */
    public static AttachmentId fresh() {
        return new AttachmentId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
