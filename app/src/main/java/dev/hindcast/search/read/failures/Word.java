package dev.hindcast.search.read.failures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A word as it is looked for.
 *
 * @param typed in lower case
 * @param stem by which it is found in any form; empty when it is too frequent to be kept
 * @param alternatives what it may become or have been meant to be
 * @param correction what it was probably meant to be
 */
record Word(String typed, Optional<String> stem, List<String> alternatives, Optional<String> correction) {

    private static final int RARE = 2;
    private static final int MUCH_MORE_FREQUENT = 10;
    private static final int SHORTEST_COMPLETED = 2;
    private static final int SHORT_WORD = 5;

    /** The word with all that the vocabulary tells of it. */
    static Word of(String typed, boolean unfinished, Vocabulary vocabulary) {
        var stem = Terms.of(typed, Analysis.STEMS).stream().findFirst();
        var alternatives = new ArrayList<String>();
        if (unfinished && typed.length() >= SHORTEST_COMPLETED) {
            alternatives.addAll(vocabulary.completions(typed));
        }
        if (stem.isEmpty()) {
            return new Word(typed, stem, alternatives, Optional.empty());
        }
        var count = vocabulary.count(typed, RARE + 1);
        if (count > RARE || !alternatives.isEmpty()) {
            return new Word(typed, stem, alternatives, Optional.empty());
        }
        if (count == 0) {
            var corrections = vocabulary.corrections(typed, typed.length() <= SHORT_WORD ? 1 : 2);
            alternatives.addAll(corrections);
            return new Word(typed, stem, alternatives, corrections.stream().findFirst());
        }
        var likelier = vocabulary.corrections(typed, 1).stream()
                .filter(other -> vocabulary.count(other, MUCH_MORE_FREQUENT * count) >= MUCH_MORE_FREQUENT * count)
                .findFirst();
        return new Word(typed, stem, alternatives, likelier);
    }

    /** What it was meant to be if it stands nowhere itself, as typed otherwise. */
    String meant() {
        return correction.filter(alternatives::contains).orElse(typed);
    }

    /** What else it may become or have been meant to be. */
    List<String> guesses() {
        return alternatives.stream().filter(word -> !word.equals(meant())).toList();
    }

    boolean isLookedFor() {
        return stem.isPresent() || !alternatives.isEmpty();
    }
}
