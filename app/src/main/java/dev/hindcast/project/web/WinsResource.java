package dev.hindcast.project.web;

import dev.hindcast.project.ProjectQuery.CelebratedWin;
import dev.hindcast.project.ProjectQuery.Wins;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code /wins}: celebrated successes across projects. */
@RestController
class WinsResource {

    private final QueryGateway queries;

    WinsResource(QueryGateway queries) {
        this.queries = queries;
    }

    @GetMapping("/api/v1/wins")
    Page<CelebratedWin> wins(@RequestParam @Nullable Integer year, PageRequest page) {
        var query = new Wins(year, page);
        return queries.query(query, query.answer()).join().wins();
    }
}
