package dev.hindcast.search;

/** What a hit of the failure index is. */
public enum FailureKind {
    POST_MORTEM("Post-mortem"),
    LESSON("Lesson"),
    INSIGHT("Insight"),
    /** A project that was stopped, or closed for any reason. */
    PROJECT("Project");

    private final String label;

    FailureKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
