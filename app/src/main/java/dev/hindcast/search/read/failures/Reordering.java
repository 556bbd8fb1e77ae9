package dev.hindcast.search.read.failures;

import dev.hindcast.shared.PageRequest;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Puts the first of those that match in the order of {@link Ranking}, and reads what is shown of them. */
record Reordering(SearchSession session, FailureIndex index, Matching matching, Vocabulary vocabulary) {

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
    List<HitOf> best(List<Candidate> candidates, int offset, int size) {
        var expansion = Expansion.isUseful(matching.wording())
                ? Expansion.of(bestRead(candidates), matching.wording(), vocabulary)
                : Map.<String, Float>of();
        var f = index.scope().predicate();
        var ids = candidates.stream().map(Candidate::id).toList();
        return search(new Ranking(matching, expansion).predicate(f, ids), offset, size);
    }

    /** The candidates as they are. */
    List<HitOf> inOrder(List<Candidate> candidates) {
        var read = read(candidates);
        return candidates.stream()
                .map(candidate -> read.get(candidate.id()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Collection<Expansion.Read> bestRead(List<Candidate> candidates) {
        var best = candidates.subList(0, Math.min(Expansion.READ, candidates.size()));
        var read = read(best);
        return best.stream()
                .flatMap(candidate -> Stream.ofNullable(read.get(candidate.id()))
                        .map(hit -> new Expansion.Read(
                                candidate.score(), hit.everything().collect(Collectors.joining("\n")))))
                .toList();
    }

    private Map<String, HitOf> read(List<Candidate> candidates) {
        var ids = candidates.stream().map(Candidate::id).toList();
        var read = new HashMap<String, HitOf>();
        search(only(index.scope().predicate(), ids), 0, ids.size()).forEach(hit -> read.put(hit.id(), hit));
        return read;
    }

    private static SearchPredicate only(SearchPredicateFactory f, List<String> ids) {
        return f.bool().filter(f.id().matchingAny(ids)).toPredicate();
    }

    private List<HitOf> search(SearchPredicate predicate, int offset, int size) {
        return session.search(FailureDocument.class)
                .select(HitOf::projection)
                .where(predicate)
                .sort(f -> f.score().then().field("publishedAt").desc())
                .fetchHits(offset, size);
    }
}
