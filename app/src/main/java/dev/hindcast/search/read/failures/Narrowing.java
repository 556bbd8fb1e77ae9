package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureFilter;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** What hits are narrowed to: what the reader may find, and what they have picked. */
record Narrowing(Set<String> readers, FailureFilter filter) {

    /** The predicate; without what is picked of one facet, when that one is being counted. */
    SearchPredicate predicate(SearchPredicateFactory f, SearchPredicate words, @Nullable Facet counted) {
        var all = f.bool().must(words).filter(f.terms().field("readers").matchingAny(readers));
        for (var facet : Facet.values()) {
            var picked = facet.picked(filter);
            if (facet != counted && !picked.isEmpty()) {
                all.filter(f.terms().field(facet.path()).matchingAny(picked));
            }
        }
        if (!filter.technique().isEmpty()) {
            var any = f.bool();
            filter.technique()
                    .forEach(technique ->
                            any.should(f.phrase().field("facets.technique").matching(technique)));
            all.filter(any);
        }
        return all.toPredicate();
    }
}
