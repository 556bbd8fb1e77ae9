package dev.hindcast.learning.write;

import dev.hindcast.learning.LearningCommand.DeleteSearch;
import dev.hindcast.learning.LearningCommand.LookAt;
import dev.hindcast.learning.LearningCommand.OfSearch;
import dev.hindcast.learning.LearningCommand.PutAway;
import dev.hindcast.learning.LearningCommand.RenameSearch;
import dev.hindcast.learning.LearningCommand.SaveSearch;
import dev.hindcast.learning.LearningCommand.Subscribe;
import dev.hindcast.learning.LearningCommand.Unsubscribe;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Occasion;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps saved searches and notices in the command's transaction; what is another person's is as if it did not exist.
 *
 * @see "ADR-0086"
 */
@Component
class SavedSearches {

    /** More than anybody will ever look at. */
    private static final int MOST = 100;

    private final JdbcClient jdbc;

    SavedSearches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @CommandHandler
    void handle(SaveSearch c, Occasion occasion) {
        var person = occasion.actor().person().value();
        var kept = jdbc.sql("select count(*) from learning.saved_search where person = ?")
                .param(person)
                .query(Integer.class)
                .single();
        if (kept >= MOST) {
            throw DomainRule.conflict(
                    "saved-searches-are-few", "You keep %d searches already; delete one first.".formatted(MOST));
        }
        var now = occasion.recordedAt().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into learning.saved_search (search, person, name, asked, subscribed, saved_at, looked_at)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(c.search().value(), person, c.name().value(), c.asked().value(), c.subscribed(), now, now)
                .update();
    }

    @CommandHandler
    void handle(RenameSearch c, Occasion occasion) {
        found(jdbc.sql("update learning.saved_search set name = ? where search = ? and person = ?")
                .params(c.name().value(), c.search().value(), person(occasion.actor()))
                .update());
    }

    @CommandHandler
    void handle(Subscribe c, Occasion occasion) {
        subscribe(c, true, occasion);
    }

    @CommandHandler
    void handle(Unsubscribe c, Occasion occasion) {
        subscribe(c, false, occasion);
    }

    @CommandHandler
    void handle(LookAt c, Occasion occasion) {
        found(jdbc.sql("update learning.saved_search set looked_at = ? where search = ? and person = ?")
                .params(
                        occasion.recordedAt().atOffset(ZoneOffset.UTC),
                        c.search().value(),
                        person(occasion.actor()))
                .update());
    }

    @CommandHandler
    void handle(DeleteSearch c, Occasion occasion) {
        found(jdbc.sql("delete from learning.saved_search where search = ? and person = ?")
                .params(c.search().value(), person(occasion.actor()))
                .update());
        jdbc.sql("delete from learning.notice where kind = 'SEARCH_HIT' and subject = ?")
                .param(c.search().value())
                .update();
    }

    @CommandHandler
    void handle(PutAway c, Occasion occasion) {
        found(jdbc.sql("update learning.notice set seen_at = coalesce(seen_at, ?) where notice = ? and person = ?")
                .params(
                        occasion.recordedAt().atOffset(ZoneOffset.UTC),
                        c.notice().value(),
                        person(occasion.actor()))
                .update());
    }

    private void subscribe(OfSearch c, boolean subscribed, Occasion occasion) {
        found(jdbc.sql("update learning.saved_search set subscribed = ? where search = ? and person = ?")
                .params(subscribed, c.search().value(), person(occasion.actor()))
                .update());
    }

    private static String person(Actor actor) {
        return actor.person().value();
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw DomainRule.notFound("not-found", "You keep nothing with this id.");
        }
    }
}
