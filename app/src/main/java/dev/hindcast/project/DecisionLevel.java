package dev.hindcast.project;

/** Who should take a decision of this kind. */
public enum DecisionLevel {
    /** The leader. */
    STRATEGIC,
    /** Could be the team. */
    IMPLEMENTATION,
    /** Should be the team. */
    TACTICAL
}
