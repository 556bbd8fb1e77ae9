package dev.hindcast.ui.failures;

import dev.hindcast.search.FailureFilter;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.ui.common.UrlState;
import java.util.Arrays;
import java.util.Set;

/** What is searched for, as the URL holds it. */
record FailureState(UrlState url) {

    static final String TEXT = "q";
    static final String ORDER = "sort";
    static final String PAGE = "page";
    static final int PAGE_SIZE = 20;

    String text() {
        return url.get(TEXT).orElse("");
    }

    FailureOrder order() {
        return url.get(
                        ORDER,
                        text -> Arrays.stream(FailureOrder.values())
                                .filter(order -> order.name().equalsIgnoreCase(text))
                                .findFirst()
                                .orElse(null))
                .orElse(FailureOrder.RELEVANCE);
    }

    int page() {
        return url.get(PAGE, Integer::valueOf).filter(number -> number > 0).orElse(0);
    }

    Set<String> chosen(String facet) {
        return Set.copyOf(url.all(facet));
    }

    /** Another choice starts at the first page again. */
    FailureState with(String name, Object value) {
        return new FailureState(url.with(name, value).with(PAGE, (Object) null));
    }

    FailureState toggled(String facet, String value) {
        var values = new java.util.ArrayList<>(url.all(facet));
        if (!values.remove(value)) {
            values.add(value);
        }
        return new FailureState(url.with(facet, values).with(PAGE, (Object) null));
    }

    FailureState at(int page) {
        return new FailureState(url.with(PAGE, page == 0 ? null : (Object) page));
    }

    boolean isNarrowed() {
        return !filter().isEmpty();
    }

    FailureFilter filter() {
        return new FailureFilter(
                chosen("kind"),
                chosen("cause"),
                chosen("phase"),
                chosen("unit"),
                chosen("year"),
                chosen("stage"),
                chosen("status"),
                chosen("tag"),
                chosen("technique"));
    }

    SearchQuery.FindFailures query(Actor reader) {
        return new SearchQuery.FindFailures(
                text(), filter(), order(), new PageRequest(page(), PAGE_SIZE, null), reader);
    }
}
