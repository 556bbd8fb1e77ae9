package dev.hindcast.timeline;

/** The part of the project's life that an entry of its timeline belongs to. */
public enum TimelineKind {
    PROJECT("Project"),
    EXPERIMENT("Experiments"),
    VALUE("Value"),
    POST_MORTEM("Post-mortems");

    private final String label;

    TimelineKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
