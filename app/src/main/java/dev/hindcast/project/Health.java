package dev.hindcast.project;

/** How a project is doing, in its team's own judgement. */
public enum Health {
    RED,
    AMBER,
    GREEN
}
