package dev.hindcast.experiment;

/** What an experiment came to. */
public enum Verdict {
    /** The last reading met the criterion. */
    VALIDATED,
    /** The last reading missed the criterion. */
    REFUTED,
    /** It told neither. */
    INCONCLUSIVE,
    /** It was given up; never a conclusion of its own but the outcome of abandoning. */
    ABANDONED
}
