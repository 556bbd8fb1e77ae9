package dev.hindcast.shared;

/** Identifies the value ledger of a project; each project has exactly one. */
public record LedgerId(String value) implements Id {

    private static final String PREFIX = "value:";

    public LedgerId {
        Id.requireWellFormed("ledger", value);
    }

    public static LedgerId of(ProjectId project) {
        return new LedgerId(PREFIX + project.value());
    }

    public ProjectId project() {
        return new ProjectId(value.substring(PREFIX.length()));
    }

    @Override
    public String toString() {
        return value;
    }
}
