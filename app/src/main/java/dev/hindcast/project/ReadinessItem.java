package dev.hindcast.project;

/** What must be confirmed before a project goes live. */
public enum ReadinessItem {
    INTEGRATION(Requirement.INTEGRATION),
    USERS_INVOLVED(Requirement.USERS_INVOLVED),
    USERS_TRAINED(Requirement.USERS_TRAINED),
    PROCESS_OWNER(Requirement.PROCESS_OWNER),
    MONITORING_OWNER(Requirement.MONITORING_OWNER);

    private final Requirement requirement;

    ReadinessItem(Requirement requirement) {
        this.requirement = requirement;
    }

    /** The requirement of the gate to {@code LIVE} that the item fulfils. */
    public Requirement requirement() {
        return requirement;
    }
}
