package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureOrder;
import java.util.List;
import java.util.Map;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/** An index that is asked over the network, each time as it is by then. */
final class OpenSearchSnapshot implements Snapshot {

    private static final AggregationKey<Map<String, Long>> COUNTS = AggregationKey.of("counts");

    /** More than all facets together show. */
    private static final int MOST_VALUES = 10_000;

    /** OpenSearch looks no further: {@code max_result_window} of its settings. */
    private static final int FURTHEST = 1_000_000;

    private final FailureIndex index;
    private final Vocabulary vocabulary;

    OpenSearchSnapshot(FailureIndex index, Visible visible) {
        this.index = index;
        this.vocabulary = new OpenSearchVocabulary(index, visible);
    }

    @Override
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    @Override
    public Candidates candidates(SearchPredicate matching, FailureOrder order, int offset, int size) {
        if ((long) offset + size > FURTHEST) {
            return new OpenSearchCandidates(index, List.of());
        }
        return new OpenSearchCandidates(
                index,
                index.ask(session -> session.search(FailureDocument.class)
                        .select(OpenSearchCandidates.Candidate::projection)
                        .where(matching)
                        .sort(Candidates.sort(index.scope().sort(), order))
                        .fetchHits(offset, size)));
    }

    @Override
    public Counted count(SearchPredicate matching) {
        var found = index.ask(session -> session.search(FailureDocument.class)
                .where(matching)
                .aggregation(
                        COUNTS,
                        counts -> counts.terms()
                                .field(COUNTED, String.class)
                                .orderByCountDescending()
                                .maxTermCount(MOST_VALUES))
                .fetch(0));
        return new Counted(found.total().hitCount(), found.aggregation(COUNTS));
    }

    @Override
    public void close() {
        // nothing is open
    }
}
