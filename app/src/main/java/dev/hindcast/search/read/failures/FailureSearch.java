package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.Hit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Answers from one index what is known about failing at something: all that match are counted, and meanwhile those that
 * match best are put in a better order and their passages are read.
 *
 * @see "ADR-0070"
 */
final class FailureSearch {

    private final FailureIndex index;

    FailureSearch(FailureIndex index) {
        this.index = index;
    }

    FindFailures.Result answer(FindFailures query) {
        var known = Known.to(query.reader(), index);
        var text = QueryText.parse(query.text());
        try (var snapshot = index.snapshot(known.readers())) {
            var wording = Wording.of(text, snapshot.vocabulary(), known.synonyms());
            var matching = new Matching(text, wording, new NamedValues(text.named(), known.labels()));
            var narrowing = new Narrowing(known.readers(), query.filter());
            var f = index.scope().predicate();
            var counting = Aside.of(() -> new FacetCounts(snapshot, f, matching, narrowing).counted(known.labels()));
            try {
                var hits = shown(page(snapshot, query, matching, narrowing), matching);
                var counted = counting.join();
                return new FindFailures.Result(
                        hits,
                        counted.facets(),
                        wording.didYouMean(query.text()).orElse(null),
                        query.page().page(),
                        query.page().size(),
                        counted.total());
            } finally {
                counting.end();
            }
        }
    }

    private List<HitOf> page(Snapshot snapshot, FindFailures query, Matching matching, Narrowing narrowing) {
        var f = index.scope().predicate();
        var matches = narrowing.predicate(f, matching.predicate(f), null);
        var size = query.page().size();
        if (!isReordered(query, matching)) {
            return snapshot.candidates(matches, query.order(), offset(query), size)
                    .first(size);
        }
        var candidates = snapshot.candidates(matches, query.order(), 0, Reordering.among(query.page()));
        return candidates.isEmpty()
                ? List.of()
                : new Reordering(candidates, matching, snapshot.vocabulary()).best(f, offset(query), size);
    }

    /** The passages of one half are sought on another core meanwhile. */
    private static List<Hit> shown(List<HitOf> found, Matching matching) {
        var middle = found.size() / 2;
        var second = Aside.of(() -> withPassages(found.subList(middle, found.size()), matching));
        return Stream.concat(withPassages(found.subList(0, middle), matching).stream(), second.join().stream())
                .toList();
    }

    private static List<Hit> withPassages(List<HitOf> found, Matching matching) {
        var passages = new Passages(matching);
        return found.stream().map(hit -> hit.hit(passages)).toList();
    }

    private static int offset(FindFailures query) {
        return (int)
                Math.min(query.page().offset(), Integer.MAX_VALUE - query.page().size());
    }

    private static boolean isReordered(FindFailures query, Matching matching) {
        return query.order() == FailureOrder.RELEVANCE
                && !matching.wording().isEmpty()
                && Reordering.reaches(query.page());
    }
}
