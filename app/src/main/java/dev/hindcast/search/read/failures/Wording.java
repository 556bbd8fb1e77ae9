package dev.hindcast.search.read.failures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a question as they are looked for: each one in all its forms, an unfinished one also as the words it may
 * become, one that stands nowhere as the words it may have been meant to be, and all of them as their synonyms. Words
 * that only hold the question together are left out, unless there are no others.
 *
 * @param words in the order typed
 * @param stems what they are found by, each with how often it was said
 * @param telling the most telling of the stems, the most telling first
 * @param synonyms words and phrases that mean the same
 * @see "ADR-0051"
 * @see "ADR-0070"
 */
record Wording(List<Word> words, Map<String, Integer> stems, List<String> telling, Collection<String> synonyms) {

    /** More stems than these tell little more and cost much. */
    private static final int MOST_STEMS = 150;

    private static final int MOST_TELLING = 25;

    static Wording of(QueryText text, Vocabulary vocabulary, Synonyms synonyms) {
        vocabulary.expect(Terms.of(String.join(" ", text.words()), Analysis.STEMS));
        var words = new ArrayList<Word>();
        for (var i = 0; i < text.words().size(); i++) {
            var parts = Terms.of(text.words().get(i), Analysis.PLAIN_WORDS);
            for (var p = 0; p < parts.size(); p++) {
                var unfinished = text.isUnfinished(i) && p == parts.size() - 1;
                if (!FunctionWords.has(parts.get(p))) {
                    words.add(Word.of(parts.get(p), unfinished, vocabulary));
                }
            }
        }
        if (words.stream().noneMatch(Word::isLookedFor)) {
            words.clear();
            for (var i = 0; i < text.words().size(); i++) {
                var unfinished = text.isUnfinished(i);
                Terms.of(text.words().get(i), Analysis.PLAIN_WORDS)
                        .forEach(part -> words.add(Word.of(part, unfinished, vocabulary)));
            }
        }
        words.removeIf(word -> !word.isLookedFor());
        var meant = words.stream().map(Word::meant).toList();
        return weighed(words, vocabulary, synonyms.of(meant));
    }

    private static Wording weighed(List<Word> words, Vocabulary vocabulary, Collection<String> synonyms) {
        var counts = new LinkedHashMap<String, Integer>();
        words.forEach(word -> word.stem().ifPresent(stem -> counts.merge(stem, 1, Integer::sum)));
        var byWeight = counts.keySet().stream()
                .collect(Collectors.toMap(stem -> stem, stem -> counts.getOrDefault(stem, 1) * vocabulary.rarity(stem)))
                .entrySet()
                .stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (byWeight.size() > MOST_STEMS) {
            counts.keySet().retainAll(byWeight.subList(0, MOST_STEMS));
        }
        return new Wording(
                List.copyOf(words),
                counts,
                byWeight.stream().limit(MOST_TELLING).toList(),
                synonyms);
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** How many words there are, repetitions included. */
    int length() {
        return stems.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The text with its misspelt words corrected; empty when none is. */
    Optional<String> didYouMean(String typed) {
        var corrected = typed;
        for (var word : words) {
            if (word.correction().isPresent()) {
                corrected = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.typed()) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(corrected)
                        .replaceAll(Matcher.quoteReplacement(word.correction().get()));
            }
        }
        return corrected.equals(typed) ? Optional.empty() : Optional.of(corrected);
    }
}
