package dev.hindcast.search.read.failures;

import dev.hindcast.search.SearchQuery;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** How many of those that match there are of each value; of a facet that was picked from, as if it were not. */
record FacetCounts(SearchSession session, FailureIndex index, Matching matching, Narrowing narrowing) {

    private static final int MOST_VALUES = 200;

    /** How many match, and how many of them have each value. */
    record Counted(long total, SearchQuery.Facets facets) {}

    Counted counted(Labels labels) {
        var f = index.scope().predicate();
        var search = session.search(FailureDocument.class).where(narrowing.predicate(f, matching.predicate(f), null));
        for (var facet : Facet.values()) {
            if (!isPicked(facet)) {
                count(search, facet);
            }
        }
        var found = search.fetch(0);
        return new Counted(found.total().hitCount(), of(found, labels));
    }

    private boolean isPicked(Facet facet) {
        return !facet.picked(narrowing.filter()).isEmpty();
    }

    private static void count(SearchQueryOptionsStep<?, ?, ?, ?, ?, ?> search, Facet facet) {
        search.aggregation(
                facet.key(),
                f -> f.terms()
                        .field(facet.path(), String.class)
                        .orderByCountDescending()
                        .maxTermCount(MOST_VALUES));
    }

    private SearchQuery.Facets of(SearchResult<?> found, Labels labels) {
        return new SearchQuery.Facets(
                of(Facet.KIND, found, labels),
                of(Facet.CAUSE, found, labels),
                of(Facet.PHASE, found, labels),
                of(Facet.UNIT, found, labels),
                of(Facet.YEAR, found, labels),
                of(Facet.STAGE, found, labels),
                of(Facet.STATUS, found, labels),
                of(Facet.TAG, found, labels),
                of(Facet.TECHNIQUE, found, labels));
    }

    private List<SearchQuery.Facet> of(Facet facet, SearchResult<?> found, Labels labels) {
        var counts = isPicked(facet) ? countedApart(facet) : found.aggregation(facet.key());
        return counts.entrySet().stream()
                .map(value ->
                        new SearchQuery.Facet(value.getKey(), facet.label(value.getKey(), labels), value.getValue()))
                .toList();
    }

    private Map<String, Long> countedApart(Facet facet) {
        var f = index.scope().predicate();
        var search = session.search(FailureDocument.class).where(narrowing.predicate(f, matching.predicate(f), facet));
        count(search, facet);
        return search.fetch(0).aggregation(facet.key());
    }
}
