package dev.hindcast.ui.learning;

/** The addresses of the screens of follow-up actions and lessons. */
public final class LearningNavigation {

    /** The path of the actions. */
    public static final String ACTIONS = "actions";

    /** The path of the lessons. */
    public static final String LESSONS = "lessons";

    /** The path of the patterns. */
    public static final String PATTERNS = "failures/patterns";

    /** Where a post-mortem is read. */
    static final String FAILURES = "failures";

    private LearningNavigation() {}
}
