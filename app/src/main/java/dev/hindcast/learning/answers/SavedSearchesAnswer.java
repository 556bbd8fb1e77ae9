package dev.hindcast.learning.answers;

import dev.hindcast.learning.AskedSearch;
import dev.hindcast.learning.InboxQuery.KeptSearches;
import dev.hindcast.learning.InboxQuery.SavedSearch;
import dev.hindcast.learning.InboxQuery.SavedSearches;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.shared.Actor;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what is new in a person's saved searches, by asking each again. */
@Component
class SavedSearchesAnswer {

    private final QueryGateway queries;

    SavedSearchesAnswer(QueryGateway queries) {
        this.queries = queries;
    }

    @QueryHandler
    SavedSearches.Result answer(SavedSearches query) {
        var kept = queries.query(new KeptSearches(query.reader().person(), query.reader()), KeptSearches.Result.class)
                .join();
        return new SavedSearches.Result(kept.searches().stream()
                .map(KeptSearches.Kept::search)
                .map(search -> counted(search, query.reader()))
                .toList());
    }

    private SavedSearch counted(SavedSearch search, Actor reader) {
        var hits = queries.query(
                        AskedSearch.read(search.asked()).newest(SavedSearches.MOST_NEW, reader),
                        FindFailures.Result.class)
                .join()
                .hits();
        var fresh = (int) hits.stream()
                .filter(hit -> hit.publishedAt() != null && hit.publishedAt().isAfter(search.lookedAt()))
                .count();
        return new SavedSearch(
                search.search(), search.name(), search.asked(), search.subscribed(), search.lookedAt(), fresh);
    }
}
