package dev.hindcast.postmortem;

/** What a post-mortem is about. */
public enum Subject {
    PROJECT,
    EXPERIMENT,
    INCIDENT
}
