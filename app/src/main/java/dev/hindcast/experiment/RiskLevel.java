package dev.hindcast.experiment;

/** How much is at stake in an experiment; a high risk needs a stakeholder who accepts it. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    /** Cannot start before a stakeholder has accepted it in person. */
    HIGH
}
