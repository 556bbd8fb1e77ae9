package dev.hindcast.ui.project;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Function;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what somebody means who types it nearly right: each word may be a slip or two away from the beginning of one. */
final class NearWords {

    /** Words as short as this are taken as they are typed: one slip makes another word of them. */
    private static final int SHORT = 3;

    /** Words longer than this may be two slips off. */
    private static final int LONG = 4;

    private NearWords() {}

    /** The words of a text in small letters, without punctuation. */
    static List<String> of(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Those whose words are nearest to what was typed, the nearest first; none when nothing is near. */
    static <T> List<T> nearest(List<T> all, Function<T, String> words, String typed) {
        record Near<T>(T one, int slips) {}
        var wanted = of(typed);
        return all.stream()
                .flatMap(one -> slips(wanted, of(words.apply(one))).stream().mapToObj(slips -> new Near<>(one, slips)))
                .sorted(Comparator.comparingInt(Near::slips))
                .map(Near::one)
                .toList();
    }

    /** By how many slips what is wanted differs from the words; empty when it is something else. */
    private static OptionalInt slips(List<String> wanted, List<String> words) {
        var all = 0;
        for (var word : wanted) {
            var best =
                    words.stream().mapToInt(other -> slips(word, other)).min().orElse(Integer.MAX_VALUE);
            if (best > allowed(word)) {
                return OptionalInt.empty();
            }
            all += best;
        }
        return wanted.isEmpty() ? OptionalInt.empty() : OptionalInt.of(all);
    }

    private static int allowed(String word) {
        return word.length() <= SHORT ? 0 : word.length() <= LONG ? 1 : 2;
    }

    /** Against the beginning of the other word, as one may not have typed it to its end. */
    private static int slips(String word, String other) {
        var distance = LevenshteinDistance.getDefaultInstance();
        var shorter = other.substring(0, Math.min(other.length(), word.length()));
        return Math.min(distance.apply(word, shorter), distance.apply(word, other));
    }
}
