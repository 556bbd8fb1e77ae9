package dev.hindcast.search.web;

import dev.hindcast.search.FailureFilter;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.SignedIn;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /failures}: what is known about failing at something. */
@RestController
@RequestMapping("/api/v1/failures")
class FailureResource {

    private final QueryGateway queries;

    FailureResource(QueryGateway queries) {
        this.queries = queries;
    }

    @GetMapping
    FailuresJson failures(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") Set<String> kind,
            @RequestParam(defaultValue = "") Set<String> cause,
            @RequestParam(defaultValue = "") Set<String> phase,
            @RequestParam(defaultValue = "") Set<String> unit,
            @RequestParam(defaultValue = "") Set<String> year,
            @RequestParam(defaultValue = "") Set<String> stage,
            @RequestParam(defaultValue = "") Set<String> status,
            @RequestParam(defaultValue = "") Set<String> tag,
            @RequestParam(defaultValue = "") Set<String> technique,
            PageRequest page,
            @AuthenticationPrincipal SignedIn reader) {
        var filter = new FailureFilter(
                codes(kind), codes(cause), codes(phase), unit, year, codes(stage), codes(status), tag, technique);
        var order = FailureOrder.named(page.sortField(FailureOrder.RELEVANCE.code()));
        return FailuresJson.of(ask(new FindFailures(q, filter, order, page, reader.actor())));
    }

    @GetMapping("/similar")
    FindSimilar.Result similar(
            @RequestParam @Nullable String text,
            @RequestParam @Nullable ProjectId project,
            @RequestParam(defaultValue = "5") int size,
            @AuthenticationPrincipal SignedIn reader) {
        return ask(new FindSimilar(text, project, size, reader.actor()));
    }

    private static Set<String> codes(Set<String> given) {
        return given.stream().map(code -> code.toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
