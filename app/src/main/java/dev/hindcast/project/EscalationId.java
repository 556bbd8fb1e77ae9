package dev.hindcast.project;

import dev.hindcast.shared.Id;

/** Identifies an escalation of a project. */
public record EscalationId(String value) implements Id {

    public EscalationId {
        Id.requireWellFormed("escalation", value);
    }

    /** A new, unused identifier. */
    public static EscalationId fresh() {
        return new EscalationId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
