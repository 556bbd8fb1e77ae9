package dev.hindcast.postmortem;

/** Where a post-mortem stands. */
public enum PostMortemStatus {
    /** Being written, never published. */
    DRAFT,
    /** Being written, and others are asked to read it. */
    IN_REVIEW,
    /** The published text holds. */
    PUBLISHED,
    /** The published text holds while a draft revision is being written. */
    AMENDING
}
