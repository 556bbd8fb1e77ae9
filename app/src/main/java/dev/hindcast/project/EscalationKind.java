package dev.hindcast.project;

/** The six reasons to ask for help from above. */
public enum EscalationKind {
    STAKEHOLDER_MISALIGNMENT,
    RESOURCE_OR_TIMELINE,
    DEPENDENCY,
    UNEXPLAINED_MODEL_BEHAVIOUR,
    TECHNICAL_DEBATE,
    SCOPE_CHANGE
}
