package dev.hindcast.search.read.failures;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words and phrases mean the same, looked up by their stems. */
final class Synonyms {

    private static final int LONGEST = 6;

    /** What was made of the facts the last time: they hardly ever change. */
    private static volatile Synonyms last = new Synonyms(SynonymFacts.NONE);

    private final SynonymFacts facts;
    private final Map<List<String>, Set<String>> others = new HashMap<>();

    private Synonyms(SynonymFacts facts) {
        this.facts = facts;
        for (var group : facts.groups().values()) {
            for (var word : group) {
                var stems = Terms.of(word, Analysis.STEMS);
                var same = others.computeIfAbsent(stems, _ -> new LinkedHashSet<>());
                group.stream()
                        .filter(other -> !Terms.of(other, Analysis.STEMS).equals(stems))
                        .forEach(same::add);
            }
        }
        others.remove(List.<String>of());
    }

    static Synonyms of(SynonymFacts facts) {
        var known = last;
        if (!known.facts.equals(facts)) {
            known = new Synonyms(facts);
            last = known;
        }
        return known;
    }

    /** What means the same as any of the words, or as several of them in a row: the longest row counts. */
    Collection<String> of(List<String> words) {
        if (others.isEmpty()) {
            return List.of();
        }
        var stems = words.stream().map(word -> Terms.of(word, Analysis.STEMS)).toList();
        var found = new LinkedHashSet<String>();
        for (int from = 0; from < words.size(); ) {
            int taken = 1;
            for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
                var row = new ArrayList<String>();
                stems.subList(from, from + length).forEach(row::addAll);
                var same = others.get(row);
                if (same != null) {
                    found.addAll(same);
                    taken = length;
                    break;
                }
            }
            from += taken;
        }
        return found;
    }
}
