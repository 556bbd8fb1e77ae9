package dev.hindcast.experiment;

/** Where an experiment stands. */
public enum ExperimentState {
    PLANNED,
    RUNNING,
    CONCLUDED,
    ABANDONED
}
