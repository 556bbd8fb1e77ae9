package dev.hindcast.search.read.failures;

import dev.hindcast.shared.PageRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** Puts the first of those that match in the order of {@link Ranking}. */
record Reordering(Candidates candidates, Matching matching, Vocabulary vocabulary) {

    private static final int WINDOW = 200;

    /** Whether the page lies among those that are reordered. */
    static boolean reaches(PageRequest page) {
        return page.offset() + page.size() <= among(page);
    }

    /** How many are reordered: whole pages, so that none is seen twice. */
    static int among(PageRequest page) {
        return Math.max(1, WINDOW / page.size()) * page.size();
    }

    /** The best of the candidates. */
    List<HitOf> best(SearchPredicateFactory f, int offset, int size) {
        var expansion = Expansion.isUseful(matching.wording())
                ? Expansion.of(bestRead(), matching.wording(), vocabulary)
                : Map.<String, Float>of();
        return candidates.ranked(new Ranking(matching, expansion).predicate(f), offset, size);
    }

    private List<Expansion.Read> bestRead() {
        return candidates.first(Expansion.READ).stream()
                .map(hit -> new Expansion.Read(hit.score(), hit.everything().collect(Collectors.joining("\n"))))
                .toList();
    }
}
