package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureFilter;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** What hits are narrowed to: what the reader may find, and what they have picked. */
record Narrowing(Visible visible, FailureFilter filter) {

    /** The predicate; without what is picked of one facet, when that one is being counted. */
    SearchPredicate predicate(SearchPredicateFactory f, SearchPredicate words, @Nullable Facet counted) {
        var all = f.bool().must(words).filter(visible.predicate(f));
        for (var facet : Facet.values()) {
            var picked = facet.picked(filter);
            if (facet != counted && !picked.isEmpty()) {
                all.filter(facet == Facet.TECHNIQUE ? techniques(f, picked) : facet.anyOf(f, picked));
            }
        }
        return all.toPredicate();
    }

    /** A technique by its name, or by words of the method of an experiment. */
    static SearchPredicate techniques(SearchPredicateFactory f, Set<String> picked) {
        var any = f.bool().should(Facet.TECHNIQUE.anyOf(f, picked));
        picked.forEach(words -> any.should(f.phrase().field("facets.method").matching(words)));
        return any.toPredicate();
    }
}
