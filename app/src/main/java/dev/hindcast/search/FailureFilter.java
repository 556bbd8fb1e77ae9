package dev.hindcast.search;

import java.util.Set;

/**
 * What hits are narrowed to: any of the values of each kind, and all kinds at once; an empty set narrows nothing.
 *
 * @param phase phases in which a contributing factor entered
 * @param unit codes of business units
 * @param year years of publication, of the stop, or of the insight
 * @param stage stages in which the project was when it was stopped, else its present one
 * @param technique words of the method of one of the project's experiments
 */
public record FailureFilter(
        Set<String> kind,
        Set<String> cause,
        Set<String> phase,
        Set<String> unit,
        Set<String> year,
        Set<String> stage,
        Set<String> status,
        Set<String> tag,
        Set<String> technique) {

    public static final FailureFilter NONE =
            new FailureFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public FailureFilter {
        kind = Set.copyOf(kind);
        cause = Set.copyOf(cause);
        phase = Set.copyOf(phase);
        unit = Set.copyOf(unit);
        year = Set.copyOf(year);
        stage = Set.copyOf(stage);
        status = Set.copyOf(status);
        tag = Set.copyOf(tag);
        technique = Set.copyOf(technique);
    }

    /** Whether nothing is narrowed. */
    public boolean isEmpty() {
        return equals(NONE);
    }
}
