package dev.hindcast.project;

/** Where the idea of a project came from. */
public enum Origin {
    BUSINESS_REVIEW,
    KPI_GAP,
    STAKEHOLDER_CONVERSATION,
    REGULATION,
    INCIDENT,
    /** Needs the business owner's endorsement; without it the project is a windmill. */
    TEAM_IDEA
}
