package dev.hindcast.search.read.failures;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart.
 *
 * @param words to be found, in the order typed
 * @param phrases to be found word by word
 * @param excluded words and phrases not to be found
 * @param unfinished whether the last of the words may still be growing
 */
record QueryText(List<String> words, List<String> phrases, List<String> excluded, boolean unfinished) {

    private static final int MOST_PARTS = 100;
    private static final Pattern PART = Pattern.compile("(-?)\"([^\"]*)\"|(-?)([^\\s\"]+)");

    static QueryText parse(String typed) {
        var text = typed.replace('“', '"').replace('”', '"').replace('„', '"');
        var words = new ArrayList<String>();
        var phrases = new ArrayList<String>();
        var excluded = new ArrayList<String>();
        var unfinished = false;
        var parts = PART.matcher(text);
        for (var count = 0; count < MOST_PARTS && parts.find(); count++) {
            var quoted = parts.group(2);
            var part = quoted == null ? parts.group(4) : quoted;
            var minus = "-".equals(quoted == null ? parts.group(3) : parts.group(1));
            if (part.isBlank() || part.equals("-")) {
                continue;
            }
            unfinished = quoted == null && !minus && parts.end() == text.length();
            (minus ? excluded : quoted == null ? words : phrases).add(part);
        }
        return new QueryText(List.copyOf(words), List.copyOf(phrases), List.copyOf(excluded), unfinished);
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    boolean isUnfinished(int word) {
        return unfinished && word == words.size() - 1;
    }
}
