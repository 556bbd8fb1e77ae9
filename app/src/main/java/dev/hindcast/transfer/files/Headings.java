package dev.hindcast.transfer.files;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the headings that people write above the parts of a post-mortem stand for. */
final class Headings {

    private static final Map<String, List<String>> MEANINGS = HeadingWords.meanings();
    private static final int LONGEST_GUESSED = 60;

    private Headings() {}

    /** What a heading stands for, and whether it says exactly so. */
    record Meaning(String becomes, boolean sure) {}

    /** What the heading stands for; empty when nobody can tell. */
    static Optional<Meaning> of(String heading) {
        var plain = plain(heading);
        for (var meaning : MEANINGS.entrySet()) {
            if (meaning.getValue().contains(plain)) {
                return Optional.of(new Meaning(meaning.getKey(), true));
            }
        }
        if (plain.length() > LONGEST_GUESSED) {
            return Optional.empty();
        }
        String best = null;
        var longest = 0;
        for (var meaning : MEANINGS.entrySet()) {
            for (var phrase : meaning.getValue()) {
                if (phrase.length() > longest && (" " + plain + " ").contains(" " + phrase + " ")) {
                    best = meaning.getKey();
                    longest = phrase.length();
                }
            }
        }
        return Optional.ofNullable(best).map(becomes -> new Meaning(becomes, false));
    }

    /** In small letters, without numbers in front, marks and the like. */
    static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[\u2019']", "'")
                .replaceAll("[^\\p{L}\\p{N}']+", " ")
                .strip()
                .replaceAll("^(?:\\d+ )+(?!whys)", "")
                .strip();
    }
}
