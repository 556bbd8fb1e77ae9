package dev.hindcast.search.read.failures;

import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.FindSimilar;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Hands each question to the index that serves at that moment; an answer never mixes two. */
@Component
class SearchAnswers {

    private final FailureIndex serving;
    private final NotSimilar notSimilar;

    SearchAnswers(FailureIndex serving, NotSimilar notSimilar) {
        this.serving = serving;
        this.notSimilar = notSimilar;
    }

    @QueryHandler
    FindFailures.Result answer(FindFailures query) {
        return new FailureSearch(serving).answer(query);
    }

    @QueryHandler
    FindSimilar.Result answer(FindSimilar query) {
        return notSimilar.leftOut(query, new SimilarSearch(serving)::answer);
    }
}
