package dev.hindcast.search.web;

import dev.hindcast.search.SearchParameters;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.search.SearchQuery.Suggest;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Query;
import dev.hindcast.shared.SignedIn;
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
    FailuresJson failures(SearchParameters parameters, PageRequest page, @AuthenticationPrincipal SignedIn reader) {
        return FailuresJson.of(ask(parameters.query(page, reader.actor())));
    }

    /** Words, titles, lessons and tags for what is being typed. */
    @GetMapping("/suggestions")
    Suggest.Result suggestions(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "8") int size,
            @AuthenticationPrincipal SignedIn reader) {
        return ask(new Suggest(q, size, reader.actor()));
    }

    @GetMapping("/similar")
    FindSimilar.Result similar(
            @RequestParam @Nullable String text,
            @RequestParam @Nullable ProjectId project,
            @RequestParam(defaultValue = "5") int size,
            @AuthenticationPrincipal SignedIn reader) {
        return ask(new FindSimilar(text, project, size, reader.actor()));
    }

    private <R> R ask(Query<R> query) {
        return queries.query(query, query.answer()).join();
    }
}
