package dev.hindcast.ui.learning;

/** The addresses of the screens of follow-up actions and lessons. */
public final class LearningNavigation {

    /** The path of the actions. */
    public static final String ACTIONS = "actions";

    /** The path of the lessons. */
    public static final String LESSONS = "lessons";

    /** The path of what a person is told. */
    public static final String INBOX = "inbox";

    /** Where a post-mortem is read. */
    static final String FAILURES = "failures";

    private LearningNavigation() {}
}
