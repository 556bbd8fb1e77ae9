package dev.hindcast.search.read.failures;

import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.search.SearchQuery.FindSimilar;
import dev.hindcast.search.SearchQuery.Suggest;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Hands each question to the index that serves at that moment; an answer never mixes two. */
@Component
class SearchAnswers {

    private final Generations generations;
    private final NotSimilar notSimilar;

    SearchAnswers(Generations generations, NotSimilar notSimilar) {
        this.generations = generations;
        this.notSimilar = notSimilar;
    }

    @QueryHandler
    FindFailures.Result answer(FindFailures query) {
        return generations.ask(index -> new FailureSearch(index).answer(query));
    }

    @QueryHandler
    Suggest.Result answer(Suggest query) {
        return generations.ask(index -> new Suggestions(index).answer(query));
    }

    @QueryHandler
    FindSimilar.Result answer(FindSimilar query) {
        return generations.ask(index -> notSimilar.leftOut(query, new SimilarSearch(index)::answer));
    }
}
