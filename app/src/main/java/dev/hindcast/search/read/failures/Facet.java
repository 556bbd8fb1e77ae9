package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureFilter;
import dev.hindcast.shared.Label;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** By what hits are counted and narrowed. */
enum Facet {
    KIND(FailureFilter::kind),
    CAUSE(FailureFilter::cause),
    PHASE(FailureFilter::phase),
    UNIT(FailureFilter::unit),
    YEAR(FailureFilter::year),
    STAGE(FailureFilter::stage),
    STATUS(FailureFilter::status),
    TAG(FailureFilter::tag),
    TECHNIQUE(FailureFilter::technique);

    private final Function<FailureFilter, Set<String>> picked;
    private final AggregationKey<java.util.Map<String, Long>> key = AggregationKey.of(name());

    Facet(Function<FailureFilter, Set<String>> picked) {
        this.picked = picked;
    }

    Set<String> picked(FailureFilter filter) {
        return picked.apply(filter);
    }

    SearchPredicate anyOf(SearchPredicateFactory f, Set<String> values) {
        return f.terms().field(path()).matchingAny(values).toPredicate();
    }

    String path() {
        return "facets." + name().toLowerCase(Locale.ROOT);
    }

    AggregationKey<java.util.Map<String, Long>> key() {
        return key;
    }

    /** What a value is called. */
    String label(String value, Labels labels) {
        return switch (this) {
            case CAUSE -> {
                var label = labels.cause(value);
                yield label.equals(value) ? Label.of(value) : label;
            }
            case UNIT -> labels.unit(value);
            case YEAR, TAG, TECHNIQUE -> value;
            case KIND, PHASE, STAGE, STATUS -> Label.of(value);
        };
    }
}
