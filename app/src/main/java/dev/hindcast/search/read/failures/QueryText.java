package dev.hindcast.search.read.failures;

import dev.hindcast.search.SearchField;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody typed, taken apart.
 *
 * @param words to be found, in the order typed
 * @param phrases to be found word by word
 * @param excluded words and phrases not to be found
 * @param named values of fields
 * @param unfinished whether the last of the words may still be growing
 */
record QueryText(
        List<String> words, List<String> phrases, List<String> excluded, List<Named> named, boolean unfinished) {

    /** A value that a field is to have, or not to have. */
    record Named(SearchField field, String value, boolean excluded) {}

    private static final int MOST_PARTS = 2_000;

    /** Who says more words than these pastes prose, in which quotation marks and dashes are no wishes. */
    private static final int LONGEST_QUESTION = 12;

    private static final Pattern PART =
            Pattern.compile("(?<minus>-?)(?:(?<name>\\p{L}+):)?(?:\"(?<quoted>[^\"]*)\"|(?<word>[^\\s\"]+))");

    static QueryText parse(String typed) {
        var text = typed.replace('“', '"').replace('”', '"').replace('„', '"');
        var parts = new Parts();
        var each = PART.matcher(text);
        for (var count = 0; count < MOST_PARTS && each.find(); count++) {
            parts.take(each, each.end() == text.length());
        }
        if (parts.words.size() > LONGEST_QUESTION) {
            parts.readAsProse();
        }
        return new QueryText(
                List.copyOf(parts.words),
                List.copyOf(parts.phrases),
                List.copyOf(parts.excluded),
                List.copyOf(parts.named),
                parts.unfinished);
    }

    /** Plain words, with nothing to be understood in them. */
    static QueryText plain(String text) {
        return new QueryText(List.of(text), List.of(), List.of(), List.of(), false);
    }

    boolean isEmpty() {
        return words.isEmpty() && phrases.isEmpty() && excluded.isEmpty() && named.isEmpty();
    }

    boolean isUnfinished(int word) {
        return unfinished && word == words.size() - 1;
    }

    /** The parts while they are gathered. */
    private static final class Parts {
        private final List<String> words = new ArrayList<>();
        private final List<String> phrases = new ArrayList<>();
        private final List<String> excluded = new ArrayList<>();
        private final List<Named> named = new ArrayList<>();
        private boolean unfinished;

        void readAsProse() {
            words.addAll(phrases);
            words.addAll(excluded);
            phrases.clear();
            excluded.clear();
            unfinished = false;
        }

        void take(Matcher part, boolean last) {
            var quoted = part.group("quoted");
            var value = quoted == null ? part.group("word") : quoted;
            var minus = !part.group("minus").isEmpty();
            var name = part.group("name");
            var field = name == null ? null : SearchField.named(name).orElse(null);
            unfinished = false;
            if (value.isBlank() || value.equals("-")) {
                return;
            }
            if (field != null) {
                named.add(new Named(field, value.strip(), minus));
                return;
            }
            if (name != null && quoted == null) {
                value = name + " " + value;
            } else if (name != null && !minus) {
                words.add(name);
            }
            (minus ? excluded : quoted == null ? words : phrases).add(value);
            unfinished = last
                    && !minus
                    && quoted == null
                    && Character.isLetterOrDigit(value.codePointBefore(value.length()));
        }
    }
}
