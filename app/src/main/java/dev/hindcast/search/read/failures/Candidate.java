package dev.hindcast.search.read.failures;

import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;

/** A document that matches, and how well in the simple order. */
record Candidate(String id, float score) {

    static ProjectionFinalStep<Candidate> projection(SearchProjectionFactory<?, ?> f) {
        return f.composite().from(f.id(String.class), f.score()).as(Candidate::new);
    }
}
