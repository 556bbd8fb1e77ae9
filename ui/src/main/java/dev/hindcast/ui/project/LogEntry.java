package dev.hindcast.ui.project;

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

    private static final Comparator<LogEntry> POSSIBLE_FIRST = Comparator.comparing(entry -> !entry.isPossible());

    /**
     * Those in which each word of the text begins a word, the ones that begin with the text first; when there is none,
     * those that come near to it.
     */
    static List<LogEntry> matching(List<LogEntry> entries, String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        var found = entries.stream()
                .filter(entry -> entry.matches(wanted))
                .sorted(POSSIBLE_FIRST.thenComparing(entry -> entry.rank(wanted)))
                .toList();
        return found.isEmpty()
                ? NearWords.nearest(entries, LogEntry::allWords, wanted).stream()
                        .sorted(POSSIBLE_FIRST)
                        .toList()
                : found;
    }

    private boolean matches(String wanted) {
        var own = NearWords.of(allWords());
        return NearWords.of(wanted).stream().allMatch(part -> own.stream().anyMatch(word -> word.startsWith(part)));
    }

    private String allWords() {
        return words + " " + group + " " + also;
    }

    /** The lower the better: the words themselves, what they end with, what they have, then what they are also called, then their group. */
    private int rank(String wanted) {
        if (wanted.isEmpty()) {
            return 0;
        }
        var own = words.toLowerCase(Locale.ROOT);
        if (own.startsWith(wanted)) {
            return 0;
        }
        if (own.endsWith(" " + wanted)) {
            return 1;
        }
        if (own.contains(" " + wanted)) {
            return 2;
        }
        return also.contains(wanted) ? 3 : 4;
    }
}
