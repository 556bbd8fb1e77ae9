package dev.hindcast.search.read.failures;

import dev.hindcast.search.SearchQuery;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** How many of those that match there are of each value; of a facet that was picked from, as if it were not. */
record FacetCounts(Snapshot snapshot, SearchPredicateFactory f, Matching matching, Narrowing narrowing) {

    /** How many match, and how many of them have each value. */
    record Counted(long total, SearchQuery.Facets facets) {}

    Counted counted(Labels labels) {
        var found = count(null);
        return new Counted(found.total(), of(found.values(), labels));
    }

    private Snapshot.Counted count(@Nullable Facet asIfNotPicked) {
        return snapshot.count(narrowing.predicate(f, matching.predicate(f), asIfNotPicked));
    }

    private SearchQuery.Facets of(Map<String, Long> counts, Labels labels) {
        return new SearchQuery.Facets(
                of(Facet.KIND, counts, labels),
                of(Facet.CAUSE, counts, labels),
                of(Facet.PHASE, counts, labels),
                of(Facet.UNIT, counts, labels),
                of(Facet.YEAR, counts, labels),
                of(Facet.STAGE, counts, labels),
                of(Facet.STATUS, counts, labels),
                of(Facet.TAG, counts, labels),
                of(Facet.TECHNIQUE, counts, labels));
    }

    private List<SearchQuery.Facet> of(Facet facet, Map<String, Long> counts, Labels labels) {
        var isPicked = !facet.picked(narrowing.filter()).isEmpty();
        return facet.own(isPicked ? count(facet).values() : counts).entrySet().stream()
                .map(value ->
                        new SearchQuery.Facet(value.getKey(), facet.label(value.getKey(), labels), value.getValue()))
                .toList();
    }
}
