package dev.hindcast.search.read.failures;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the best of what was found speaks of besides the words asked for (a relevance model, RM3). It puts in order only:
 * nothing is found, counted or highlighted for it.
 *
 * @see "ADR-0070"
 */
final class Expansion {

    /** The best ones that are read. */
    static final int READ = 10;

    private static final int TERMS = 20;
    private static final int AT_ONCE = 200;
    private static final double WEIGHT_OF_WORDS = 0.8;
    private static final double TOO_FREQUENT = 0.1;

    /** A longer text says by itself what it is about. */
    private static final int LONGEST = 40;

    private Expansion() {}

    /** A text that was found. */
    record Read(double score, String text) {}

    static boolean isUseful(Wording wording) {
        return !wording.isEmpty() && wording.stems().size() <= LONGEST;
    }

    /** Further stems and their weights beside the words of the question. */
    static Map<String, Float> of(Collection<Read> best, Wording wording, Vocabulary vocabulary) {
        var model = new HashMap<String, Double>();
        for (var read : best) {
            var stems = Terms.of(read.text, Analysis.STEMS);
            stems.forEach(stem -> model.merge(stem, read.score / stems.size(), Double::sum));
        }
        var most = vocabulary.size() * TOO_FREQUENT;
        var terms = new LinkedHashMap<String, Double>();
        var byWeight = model.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        for (var i = 0; i < byWeight.size() && terms.size() < TERMS; i++) {
            if (i % AT_ONCE == 0) {
                vocabulary.expect(byWeight.subList(i, Math.min(byWeight.size(), i + AT_ONCE)));
            }
            var term = byWeight.get(i);
            var documents = vocabulary.frequency(term);
            if (documents > 1 && documents <= most) {
                terms.put(term, model.getOrDefault(term, 0.0));
            }
        }
        var sum = terms.values().stream().mapToDouble(Double::doubleValue).sum();
        var scale = (1 - WEIGHT_OF_WORDS) / WEIGHT_OF_WORDS * wording.length() / sum;
        var weights = new LinkedHashMap<String, Float>();
        terms.forEach((stem, weight) -> weights.put(stem, (float) (weight * scale)));
        return weights;
    }
}
