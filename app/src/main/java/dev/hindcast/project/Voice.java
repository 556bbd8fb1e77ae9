package dev.hindcast.project;

/** For whom a status report is written. */
public enum Voice {
    /** Value, risk and what is needed of the reader, without the craft. */
    EXECUTIVE,
    /** Experiments, readings, decisions and open work, in full. */
    TECHNICAL
}
