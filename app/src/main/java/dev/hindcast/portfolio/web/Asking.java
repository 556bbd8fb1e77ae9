package dev.hindcast.portfolio.web;

import dev.hindcast.shared.Query;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** Asks a query and waits for its answer; a broken rule comes back as itself. */
@Component
class Asking {

    private final QueryGateway queries;

    Asking(QueryGateway queries) {
        this.queries = queries;
    }

    <R> R ask(Query<R> query) {
        try {
            return queries.query(query, query.answer()).join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
