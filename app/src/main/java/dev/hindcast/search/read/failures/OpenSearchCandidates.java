package dev.hindcast.search.read.failures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/** Documents of an {@link OpenSearchSnapshot}, looked for by their identifiers to be read or ranked. */
record OpenSearchCandidates(FailureIndex index, List<Candidate> candidates) implements Candidates {

    /** A document that matches, and how well in the simple order. */
    record Candidate(String id, float score) {

        static ProjectionFinalStep<Candidate> projection(SearchProjectionFactory<?, ?> f) {
            return f.composite().from(f.id(String.class), f.score()).as(Candidate::new);
        }
    }

    @Override
    public boolean isEmpty() {
        return candidates.isEmpty();
    }

    @Override
    public List<HitOf> first(int size) {
        var first = candidates.subList(0, Math.min(size, candidates.size()));
        var read = read(ids(first));
        return first.stream()
                .map(candidate -> {
                    var hit = read.get(candidate.id);
                    return hit == null ? null : hit.scored(candidate.score);
                })
                .filter(Objects::nonNull)
                .toList();
    }

    private Map<String, HitOf> read(List<String> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var f = index.scope().predicate();
        var read = new HashMap<String, HitOf>();
        index.ask(session -> session.search(FailureDocument.class)
                        .select(p -> p.composite()
                                .from(p.id(String.class), HitOf.projection(p))
                                .as(Map::entry))
                        .where(f.bool().filter(f.id().matchingAny(ids)).toPredicate())
                        .fetchHits(ids.size()))
                .forEach(hit -> read.put(hit.getKey(), hit.getValue()));
        return read;
    }

    @Override
    public List<HitOf> ranked(SearchPredicate by, int offset, int size) {
        var f = index.scope().predicate();
        return index.ask(session -> session.search(FailureDocument.class)
                .select(HitOf::projection)
                .where(f.bool()
                        .filter(f.id().matchingAny(ids(candidates)))
                        .should(by)
                        .toPredicate())
                .sort(sort -> sort.score().then().field("publishedAt").desc())
                .fetchHits(offset, size));
    }

    private static List<String> ids(List<Candidate> candidates) {
        return candidates.stream().map(Candidate::id).toList();
    }
}
