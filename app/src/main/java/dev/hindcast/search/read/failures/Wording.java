package dev.hindcast.search.read.failures;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * The words of a query as they are looked for: each one in all its forms, an unfinished one also as the words it may
 * become, and one that stands nowhere as the words it may have been meant to be.
 *
 * @see "ADR-0051"
 */
final class Wording {

    private static final float GUESSED = 0.4f;
    private static final int RARE = 2;
    private static final int MUCH_MORE_FREQUENT = 10;

    private final QueryText text;
    private final List<Word> words;

    /**
     * A word as typed.
     *
     * @param alternatives what it may become or have been meant to be
     * @param correction what it was probably meant to be
     */
    private record Word(String typed, List<String> alternatives, Optional<String> correction) {}

    private Wording(QueryText text, List<Word> words) {
        this.text = text;
        this.words = words;
    }

    static Wording of(QueryText text, FailureIndex index, Vocabulary vocabulary) {
        var english = index.analyzer(Analysis.ENGLISH);
        var plain = index.analyzer(Analysis.WORDS);
        var words = new ArrayList<Word>();
        for (var i = 0; i < text.words().size(); i++) {
            var typed = text.words().get(i);
            var unfinished = text.isUnfinished(i);
            var parts = Terms.of(typed, plain);
            for (var p = 0; p < parts.size(); p++) {
                var last = unfinished && p == parts.size() - 1;
                words.add(word(parts.get(p), last, vocabulary));
            }
            if (parts.isEmpty() && (unfinished || !Terms.of(typed, english).isEmpty())) {
                words.add(stopWord(typed, unfinished, vocabulary));
            }
        }
        words.removeIf(word ->
                word.alternatives.isEmpty() && Terms.of(word.typed, english).isEmpty());
        return new Wording(text, List.copyOf(words));
    }

    private static Word word(String typed, boolean unfinished, Vocabulary vocabulary) {
        var alternatives = new ArrayList<String>();
        if (unfinished) {
            alternatives.addAll(vocabulary.completions(typed));
        }
        var count = vocabulary.count(typed);
        if (count > RARE || !alternatives.isEmpty()) {
            return new Word(typed, alternatives, Optional.empty());
        }
        var corrections = vocabulary.corrections(typed);
        if (count == 0) {
            alternatives.addAll(corrections);
            return new Word(typed, alternatives, corrections.stream().findFirst());
        }
        return new Word(
                typed,
                alternatives,
                corrections.stream()
                        .filter(other -> vocabulary.count(other) >= MUCH_MORE_FREQUENT * count)
                        .findFirst());
    }

    private static Word stopWord(String typed, boolean unfinished, Vocabulary vocabulary) {
        return new Word(
                typed,
                unfinished ? vocabulary.completions(typed.toLowerCase(java.util.Locale.ROOT)) : List.of(),
                Optional.empty());
    }

    /** The text with its misspelt words corrected; empty when none is. */
    Optional<String> didYouMean(String typed) {
        var corrected = typed;
        for (var word : words) {
            if (word.correction.isPresent()) {
                corrected = Pattern.compile(
                                "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.typed) + "(?![\\p{L}\\p{N}])",
                                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(corrected)
                        .replaceAll(Matcher.quoteReplacement(word.correction.get()));
            }
        }
        return corrected.equals(typed) ? Optional.empty() : Optional.of(corrected);
    }

    /** What a document must say to be found. */
    SearchPredicate predicate(SearchPredicateFactory f, Analyzer english) {
        if (text.isEmpty()) {
            return f.matchAll().toPredicate();
        }
        var all = f.bool();
        text.excluded().forEach(words -> all.mustNot(phrase(f, words)));
        if (text.words().isEmpty() && text.phrases().isEmpty()) {
            return all.must(f.matchAll()).toPredicate();
        }
        var phrases = text.phrases().stream()
                .filter(words -> !Terms.of(words, english).isEmpty())
                .toList();
        phrases.forEach(words -> all.must(phrase(f, words)));
        if (words.isEmpty() && phrases.isEmpty()) {
            return f.matchNone().toPredicate();
        }
        if (!words.isEmpty()) {
            var some = f.bool();
            words.forEach(word -> some.should(word(f, word)));
            // A memory is vague: whatever has more of its words comes first, and what has few of them comes, too.
            all.must(some);
        }
        return all.toPredicate();
    }

    private static SearchPredicate word(SearchPredicateFactory f, Word word) {
        var forms = f.bool().should(match(f, word.typed, 1f));
        if (!word.alternatives.isEmpty()) {
            forms.should(match(f, word.alternatives.stream().collect(Collectors.joining(" ")), GUESSED));
        }
        return forms.toPredicate();
    }

    private static SearchPredicate match(SearchPredicateFactory f, String words, float factor) {
        return inEachField(
                f,
                (field, weight) -> f.match()
                        .field(field)
                        .boost(weight * factor)
                        .matching(words)
                        .toPredicate());
    }

    private static SearchPredicate phrase(SearchPredicateFactory f, String words) {
        return inEachField(
                f,
                (field, weight) ->
                        f.phrase().field(field).boost(weight).matching(words).toPredicate());
    }

    private static SearchPredicate inEachField(
            SearchPredicateFactory f, BiFunction<String, Float, SearchPredicate> predicate) {
        var any = f.bool();
        for (var field : TextField.values()) {
            any.should(predicate.apply(field.path(), field.weight()));
        }
        return any.toPredicate();
    }
}
