package dev.hindcast.search;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PageRequest;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What addresses ask the failure index, each parameter as it was given; codes in any case. */
public record SearchParameters(
        @Nullable String q,
        @Nullable Set<String> kind,
        @Nullable Set<String> cause,
        @Nullable Set<String> phase,
        @Nullable Set<String> unit,
        @Nullable Set<String> year,
        @Nullable Set<String> stage,
        @Nullable Set<String> status,
        @Nullable Set<String> tag,
        @Nullable Set<String> technique) {

    /** The question they ask; the page's sort names a {@link FailureOrder}. */
    public SearchQuery.FindFailures query(PageRequest page, Actor reader) {
        var filter = new FailureFilter(
                codes(kind),
                codes(cause),
                codes(phase),
                given(unit),
                given(year),
                codes(stage),
                codes(status),
                given(tag),
                given(technique));
        var order = FailureOrder.named(page.sortField(FailureOrder.RELEVANCE.code()));
        return new SearchQuery.FindFailures(q == null ? "" : q, filter, order, page, reader);
    }

    private static Set<String> given(@Nullable Set<String> values) {
        return values == null ? Set.of() : values;
    }

    private static Set<String> codes(@Nullable Set<String> values) {
        return given(values).stream().map(code -> code.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }
}
