package dev.hindcast.shared;

/** Identifies a lesson of a post-mortem. */
public record LessonId(String value) implements Id {

    public LessonId {
        Id.requireWellFormed("lesson", value);
    }

    /** A new, unused identifier. */
    public static LessonId fresh() {
        return new LessonId(Id.random());
    }

    @Override
    public String toString() {
        return value;
    }
}
