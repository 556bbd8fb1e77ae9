package dev.hindcast.project;

/** What an adopted lesson did for the project. */
public enum LessonOutcome {
    PREVENTED,
    HELPED,
    DID_NOT_HELP,
    NOT_NEEDED
}
