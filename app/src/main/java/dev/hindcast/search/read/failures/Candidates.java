package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureOrder;
import java.util.List;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.sort.SearchSort;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;

/** Documents that match, in an order. */
interface Candidates {

    boolean isEmpty();

    /** The first of them, as they are; all of them when there are fewer. */
    List<HitOf> first(int size);

    /** Some of them in the order of how well they fit the predicate; where they fit as well, in their own order. */
    List<HitOf> ranked(SearchPredicate by, int offset, int size);

    /** The order of candidates. */
    static SearchSort sort(SearchSortFactory f, FailureOrder order) {
        return switch (order) {
            case RELEVANCE -> f.score().then().field("publishedAt").desc().toSort();
            case DATE ->
                f.field("publishedAt").desc().missing().last().then().score().toSort();
            case COST -> f.field("cost").desc().missing().last().then().score().toSort();
        };
    }
}
