package dev.hindcast.project;

/** How a project ended; a clean early stop is a good one. */
public enum Outcome {
    DELIVERED,
    /** It was live and served its time. */
    RETIRED,
    STOPPED
}
