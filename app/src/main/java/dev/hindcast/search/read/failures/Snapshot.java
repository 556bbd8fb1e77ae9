package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureOrder;
import java.util.Map;
import org.hibernate.search.engine.search.predicate.SearchPredicate;

/**
 * What an index holds while one question is answered, whatever holds it: a question asks it several things, and all its
 * answers agree. Two threads may ask it at once.
 *
 * @see "ADR-0118"
 */
interface Snapshot extends AutoCloseable {

    /** The field of {@link FailureDocument.Facets#counted}. */
    String COUNTED = "facets.counted";

    /** The words in the documents that the reader may find. */
    Vocabulary vocabulary();

    /** The documents that match, from the first of them on, or from a later one. */
    Candidates candidates(SearchPredicate matching, FailureOrder order, int offset, int size);

    /** How many documents match, and how many of these have each of the values that are counted. */
    Counted count(SearchPredicate matching);

    /** @param values how many have it, by {@link Facet#counted} value */
    record Counted(long total, Map<String, Long> values) {}

    @Override
    void close();
}
