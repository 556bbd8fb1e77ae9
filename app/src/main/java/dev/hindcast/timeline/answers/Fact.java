package dev.hindcast.timeline.answers;

import java.util.List;

/**
 * Something that holds of a project at a moment.
 *
 * @param part where it belongs
 * @param key the same at any moment for the same thing
 */
record Fact(String part, String key, String label, String text) {

    static final String STANDING = "Where it stands";
    static final String FRAMING = "Framing";
    static final String GATES = "Charter and readiness";
    static final String TEAM = "Team and stakeholders";
    static final String EXPERIMENTS = "Experiments";
    static final String VALUE = "Value";
    static final String RUNNING = "Decisions, escalations and scope";
    static final String LEARNING = "Learning";

    static final List<String> PARTS = List.of(STANDING, FRAMING, GATES, TEAM, EXPERIMENTS, VALUE, RUNNING, LEARNING);
}
