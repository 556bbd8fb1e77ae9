package dev.hindcast.postmortem;

/** A written section of a post-mortem, in reading order. */
public enum Section {
    SUMMARY,
    BACKGROUND,
    /** What was expected, what happened instead, and why that was a surprise. */
    EXPECTED_AND_HAPPENED,
    IMPACT,
    TRIGGER,
    /** How it was learned of, and whether that could have been sooner. */
    DETECTION,
    RESPONSE,
    WENT_WELL,
    WENT_BADLY,
    /** Where luck helped. */
    LUCKY,
    OPEN_QUESTIONS
}
