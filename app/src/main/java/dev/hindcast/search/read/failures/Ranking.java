package dev.hindcast.search.read.failures;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * What puts those that were found in order: the words, where they stand, whether they stand as typed and close to each
 * other, and what else the best of them speak of.
 *
 * @see "ADR-0070"
 */
record Ranking(Matching matching, Map<String, Float> expansion) {

    private static final List<TextField> RANKED = List.of(TextField.TITLE, TextField.LESSONS, TextField.SUMMARY);
    private static final float AS_TYPED = 0.25f;
    private static final float CLOSE = 0.2f;
    private static final int APART = 5;
    private static final int MOST_PAIRS = 30;
    private static final int MOST_AS_TYPED = 30;
    private static final int SHORTEST_AS_TYPED = 3;

    /** What those that were found are put in order by. */
    SearchPredicate predicate(SearchPredicateFactory f) {
        var any = f.bool();
        if (!matching.wording().isEmpty()) {
            matching.words(f, any);
            perField(f, any);
            asTyped(f, any);
            closeTogether(f, any);
        }
        matching.phrases().forEach(words -> any.should(Matching.phrase(f, words)));
        matching.named().emphasize(f, any);
        expansion.forEach((stem, weight) -> any.should(
                f.match().field(Matching.ALL).boost(weight).matching(stem).skipAnalysis()));
        return any.toPredicate();
    }

    private void perField(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> any) {
        var wording = matching.wording();
        var guesses = wording.words().stream()
                .flatMap(word -> word.alternatives().stream())
                .collect(Collectors.joining(" "));
        for (var field : RANKED) {
            wording.telling()
                    .forEach(stem -> any.should(f.match()
                            .field(field.path())
                            .boost(field.weight() * wording.stems().getOrDefault(stem, 1))
                            .matching(stem)
                            .skipAnalysis()));
            if (!guesses.isEmpty()) {
                any.should(f.match()
                        .field(field.path())
                        .boost(field.weight() * Matching.GUESSED)
                        .matching(guesses));
            }
        }
    }

    private void asTyped(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> any) {
        matching.wording().words().stream()
                .map(Word::meant)
                .filter(word -> word.length() >= SHORTEST_AS_TYPED)
                .distinct()
                .limit(MOST_AS_TYPED)
                .forEach(word -> any.should(f.match()
                        .field("texts.words")
                        .boost(AS_TYPED)
                        .matching(word)
                        .skipAnalysis()));
    }

    private void closeTogether(SearchPredicateFactory f, BooleanPredicateClausesStep<?, ?> any) {
        var words = matching.wording().words();
        Stream.iterate(1, next -> next + 1)
                .limit(Math.clamp(words.size() - 1L, 0, MOST_PAIRS))
                .filter(next ->
                        !words.get(next - 1).stem().equals(words.get(next).stem()))
                .forEach(next -> any.should(f.phrase()
                        .field(Matching.ALL)
                        .boost(CLOSE)
                        .matching(words.get(next - 1).meant() + " "
                                + words.get(next).meant())
                        .slop(APART)));
    }
}
