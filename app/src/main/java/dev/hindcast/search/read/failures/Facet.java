package dev.hindcast.search.read.failures;

import dev.hindcast.search.FailureFilter;
import dev.hindcast.shared.Label;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** Of how many values those that match are counted, the most frequent first. */
    private static final int MOST_VALUES = 200;

    private final Function<FailureFilter, Set<String>> picked;
    private final String mark = name() + ":";

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

    /** Its values as they are counted together with those of all other facets. */
    Stream<String> counted(Collection<String> values) {
        return values.stream().map(mark::concat);
    }

    /** Its own among the counts of all facets, the most frequent first. */
    Map<String, Long> own(Map<String, Long> counts) {
        var own = new LinkedHashMap<String, Long>();
        counts.entrySet().stream()
                .filter(value -> value.getKey().startsWith(mark))
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_VALUES)
                .forEach(value -> own.put(value.getKey().substring(mark.length()), value.getValue()));
        return own;
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
