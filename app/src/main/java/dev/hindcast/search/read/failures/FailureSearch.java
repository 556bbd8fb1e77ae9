package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.Hit;
import java.util.List;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

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
        try (var vocabulary = index.vocabulary(known.readers())) {
            var wording = Wording.of(text, vocabulary, known.synonyms());
            var matching = new Matching(text, wording, new NamedValues(text.named(), known.labels()));
            var narrowing = new Narrowing(known.readers(), query.filter());
            var counting = Aside.of(() ->
                    index.ask(session -> new FacetCounts(session, index, matching, narrowing).counted(known.labels())));
            var hits = index.ask(session ->
                    page(session, query, matching, matches(session, query, matching, narrowing), vocabulary));
            var counted = counting.join();
            return new FindFailures.Result(
                    hits,
                    counted.facets(),
                    wording.didYouMean(query.text()).orElse(null),
                    query.page().page(),
                    query.page().size(),
                    counted.total());
        }
    }

    /** The matches that may be on the page. */
    private List<Candidate> matches(SearchSession session, FindFailures query, Matching matching, Narrowing narrowing) {
        var f = index.scope().predicate();
        var search = session.search(FailureDocument.class)
                .select(Candidate::projection)
                .where(narrowing.predicate(f, matching.predicate(f), null))
                .sort(sort -> switch (query.order()) {
                    case RELEVANCE -> sort.score().then().field("publishedAt").desc();
                    case DATE ->
                        sort.field("publishedAt").desc().missing().last().then().score();
                    case COST ->
                        sort.field("cost").desc().missing().last().then().score();
                });
        return isReordered(query, matching)
                ? search.fetchHits(0, Reordering.among(query.page()))
                : search.fetchHits(offset(query), query.page().size());
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

    private List<Hit> page(
            SearchSession session,
            FindFailures query,
            Matching matching,
            List<Candidate> candidates,
            Vocabulary vocabulary) {
        if (candidates.isEmpty()) {
            return List.of();
        }
        var reordering = new Reordering(session, index, matching, vocabulary);
        var hits = isReordered(query, matching)
                ? reordering.best(candidates, offset(query), query.page().size())
                : reordering.inOrder(candidates);
        var passages = new Passages(matching);
        return hits.stream().map(hit -> hit.hit(passages)).toList();
    }
}
