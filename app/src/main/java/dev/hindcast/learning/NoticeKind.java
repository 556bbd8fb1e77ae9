package dev.hindcast.learning;

/** Why a person is told something. */
public enum NoticeKind {
    /** An action of theirs is due within a week. */
    ACTION_DUE_SOON,
    /** An action of theirs is past its day; told again every week. */
    ACTION_OVERDUE,
    /** An action that they owned was done some time ago: did it work? */
    EFFECT_TO_REVIEW,
    /** A project is in use or over, and a lesson that they adopted for it has no outcome yet. */
    OUTCOME_MISSING,
    /** A post-mortem was published that a search of theirs finds. */
    SEARCH_HIT
}
