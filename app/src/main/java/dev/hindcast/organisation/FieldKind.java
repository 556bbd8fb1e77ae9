package dev.hindcast.organisation;

/** What the values of a field of one's own are. */
public enum FieldKind {
    TEXT,
    NUMBER,
    CHOICE,
    DATE
}
