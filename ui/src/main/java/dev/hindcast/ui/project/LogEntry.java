package dev.hindcast.ui.project;

import java.util.Arrays;
import java.util.Locale;

/**
 * Something that can be logged.
 *
 * @param words what the person looks for
 * @param group the part of the project it belongs to
 * @param reason why it is not possible now; null when it is
 * @param open opens its form
 */
record LogEntry(String words, String group, String reason, Runnable open) {

    boolean isPossible() {
        return reason == null;
    }

    boolean matches(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var own = (words + " " + group).toLowerCase(Locale.ROOT);
        return Arrays.stream(wanted.split("\\s+")).allMatch(own::contains);
    }
}
