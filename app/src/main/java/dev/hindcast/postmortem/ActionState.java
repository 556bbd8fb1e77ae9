package dev.hindcast.postmortem;

/** Where a follow-up action stands. */
public enum ActionState {
    OPEN,
    DONE,
    DROPPED
}
