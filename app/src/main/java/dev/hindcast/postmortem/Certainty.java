package dev.hindcast.postmortem;

/** How sure a contributing factor is. */
public enum Certainty {
    KNOWN,
    SUSPECTED
}
