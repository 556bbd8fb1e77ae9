package dev.hindcast.project;

/** Where a project is in its life. */
public enum Stage {
    FRAMED,
    CHARTERED,
    EXPERIMENTING,
    DELIVERING,
    LIVE,
    STOPPED,
    CLOSED;

    /** Whether work may still go on: neither stopped nor closed. */
    public boolean isActive() {
        return this != STOPPED && this != CLOSED;
    }
}
