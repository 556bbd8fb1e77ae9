package dev.hindcast.postmortem;

/** A phase of the work: those of CRISP-DM, and operation. */
public enum Phase {
    BUSINESS_UNDERSTANDING,
    DATA_UNDERSTANDING,
    DATA_PREPARATION,
    MODELLING,
    EVALUATION,
    DEPLOYMENT,
    OPERATION
}
