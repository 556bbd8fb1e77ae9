package dev.hindcast.project;

/** A role in the team of a project; a person may hold several seats, and a seat several people. */
public enum Seat {
    DELIVERY_MANAGER,
    ANALYTICS_TRANSLATOR,
    DATA_SCIENTIST,
    DATA_ANALYST,
    DATA_ENGINEER,
    SOFTWARE_ENGINEER,
    PROCESS_OWNER;

    /** Whether the seat belongs to those who deliver, and not to the business that takes over. */
    public boolean delivers() {
        return this != PROCESS_OWNER;
    }

    /** Whether no charter is approved while nobody holds it. */
    public boolean isNeeded() {
        return this == DELIVERY_MANAGER || this == ANALYTICS_TRANSLATOR;
    }

    /** Whether the work rests on what its holder knows, so that a single one is a bus factor of one. */
    public boolean isCritical() {
        return delivers() && !isNeeded();
    }
}
