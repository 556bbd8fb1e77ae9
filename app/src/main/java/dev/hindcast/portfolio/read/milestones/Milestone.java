package dev.hindcast.portfolio.read.milestones;

/** The kinds of rows that answers about stopping and learning count. */
enum Milestone {
    /** The charter was approved or completed by a waiver. */
    CHARTERED,
    /** Stopped; the detail is the stage, or that the stop was imported. */
    STOPPED,
    /** A post-mortem was published, or imported as published; the detail is what it is about. */
    PUBLISHED,
    /** A lesson of a published post-mortem. */
    LESSON,
    /** A cause that a published post-mortem names; the subject is the post-mortem, the detail the cause. */
    CAUSE,
    LESSON_ADOPTED,
    /** The detail is what the adopted lesson did. */
    LESSON_OUTCOME,
    /** The detail is the earlier post-mortem. */
    RECURRENCE,
    IMPROVEMENT,
    INSIGHT,
    /** A reading missed its experiment's criterion. */
    CRITERION_MISSED,
    /** The detail is the verdict. */
    CONCLUDED
}
