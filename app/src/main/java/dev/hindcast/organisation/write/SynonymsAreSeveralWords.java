package dev.hindcast.organisation.write;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Line;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;

/** Synonyms are 2 to 20 different words or phrases of at most 80 characters, each with a letter or digit. */
record SynonymsAreSeveralWords(List<Line> words) {

    private static final int FEWEST = 2;
    private static final int MOST = 20;
    private static final int LONGEST = 80;

    /** The words without those that differ in case only. */
    List<String> verify() {
        var different = new LinkedHashMap<String, String>();
        words.forEach(word -> different.putIfAbsent(word.value().toLowerCase(Locale.ROOT), word.value()));
        if (different.size() < FEWEST || different.size() > MOST) {
            throw InvalidInput.of("words", "synonyms.number", "must be 2 to 20 different words or phrases");
        }
        for (var word : different.keySet()) {
            if (word.length() > LONGEST || word.codePoints().noneMatch(Character::isLetterOrDigit)) {
                throw InvalidInput.of(
                        "words", "synonyms.malformed", "must each have a letter or digit and at most 80 characters");
            }
        }
        return List.copyOf(different.values());
    }
}
