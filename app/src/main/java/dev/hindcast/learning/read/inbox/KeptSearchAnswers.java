package dev.hindcast.learning.read.inbox;

import dev.hindcast.learning.InboxQuery.KeptSearches;
import dev.hindcast.learning.InboxQuery.SavedSearch;
import dev.hindcast.learning.SavedSearchId;
import dev.hindcast.shared.PersonId;
import java.time.OffsetDateTime;
import java.util.HashMap;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which searches are kept. */
@Component
class KeptSearchAnswers {

    private final JdbcClient jdbc;

    KeptSearchAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    KeptSearches.Result answer(KeptSearches query) {
        var parameters = new HashMap<String, Object>();
        var where = " where subscribed";
        if (query.person() != null) {
            where = " where person = :person";
            parameters.put("person", query.person().value());
        }
        return new KeptSearches.Result(jdbc.sql(
                        "select * from learning.saved_search" + where + " order by lower(name), search")
                .params(parameters)
                .query((row, _) -> new KeptSearches.Kept(
                        new PersonId(row.getString("person")),
                        new SavedSearch(
                                new SavedSearchId(row.getString("search")),
                                row.getString("name"),
                                row.getString("asked"),
                                row.getBoolean("subscribed"),
                                row.getObject("looked_at", OffsetDateTime.class).toInstant(),
                                0)))
                .list());
    }
}
