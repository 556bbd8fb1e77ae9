package dev.hindcast.ui.project;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Something that can be logged.
 *
 * @param words what the person looks for
 * @param group the part of the project it belongs to
 * @param also other words by which people look for it
 * @param reason why it is not possible now; null when it is
 * @param open opens its form
 */
record LogEntry(String words, String group, String also, String reason, Runnable open) {

    boolean isPossible() {
        return reason == null;
    }

    /** Those in which each word of the text begins a word, the ones that begin with the text first. */
    static List<LogEntry> matching(List<LogEntry> entries, String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry -> entry.matches(wanted))
                .sorted(Comparator.comparing((LogEntry entry) -> !entry.isPossible())
                        .thenComparing(entry -> entry.rank(wanted)))
                .toList();
    }

    private boolean matches(String wanted) {
        var own = words(words + " " + group + " " + also);
        return words(wanted).stream().allMatch(part -> own.stream().anyMatch(word -> word.startsWith(part)));
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The lower the better: the words themselves, then what they are also called, then their group. */
    private int rank(String wanted) {
        if (wanted.isEmpty()) {
            return 0;
        }
        var own = words.toLowerCase(Locale.ROOT);
        if (own.startsWith(wanted)) {
            return 0;
        }
        if (own.contains(" " + wanted)) {
            return 1;
        }
        return also.contains(wanted) ? 2 : 3;
    }
}
