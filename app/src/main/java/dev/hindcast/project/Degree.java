package dev.hindcast.project;

/** How much a stakeholder cares, or can change. */
public enum Degree {
    LOW,
    MEDIUM,
    HIGH
}
