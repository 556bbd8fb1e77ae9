package dev.hindcast.desk.write;

import dev.hindcast.desk.DeskCommand.CopyView;
import dev.hindcast.desk.DeskCommand.DeleteView;
import dev.hindcast.desk.DeskCommand.EndDefault;
import dev.hindcast.desk.DeskCommand.EndSharing;
import dev.hindcast.desk.DeskCommand.MakeDefault;
import dev.hindcast.desk.DeskCommand.RenameView;
import dev.hindcast.desk.DeskCommand.SaveView;
import dev.hindcast.desk.DeskCommand.ShareView;
import dev.hindcast.desk.ViewId;
import dev.hindcast.shared.Announcements;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Occasion;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps persons' views of the list of projects, in the command's transaction. Only whose it is changes a view; what is
 * not shared is for others as if it did not exist.
 *
 * @see "ADR-0119"
 */
@Component
class ViewKeeper {

    /** More than anybody will ever look at. */
    private static final int MOST_VIEWS = 100;

    private final JdbcClient jdbc;
    private final Announcements announcements;

    ViewKeeper(JdbcClient jdbc, Announcements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    @CommandHandler
    void handle(SaveView c, Occasion occasion) {
        requireRoom(occasion);
        jdbc.sql("insert into desk.view (view, person, name, asked) values (?, ?, ?, ?)")
                .params(c.view().value(), person(occasion), c.name().value(), c.asked())
                .update();
        tell(occasion);
    }

    @CommandHandler
    void handle(CopyView c, Occasion occasion) {
        requireRoom(occasion);
        found(jdbc.sql("""
                        insert into desk.view (view, person, name, asked)
                        select :copy, :person, name, asked from desk.view
                        where view = :view and (shared or person = :person)""")
                .param("copy", c.copy().value())
                .param("person", person(occasion))
                .param("view", c.view().value())
                .update());
        tell(occasion);
    }

    @CommandHandler
    void handle(RenameView c, Occasion occasion) {
        found(jdbc.sql("update desk.view set name = ? where view = ? and person = ?")
                .params(c.name().value(), c.view().value(), person(occasion))
                .update());
        tell(occasion);
    }

    @CommandHandler
    void handle(DeleteView c, Occasion occasion) {
        found(jdbc.sql("delete from desk.view where view = ? and person = ?")
                .params(c.view().value(), person(occasion))
                .update());
        tell(occasion);
    }

    @CommandHandler
    void handle(ShareView c, Occasion occasion) {
        share(c.view(), true, occasion);
    }

    /** Whose list opened with it finds the usual one again. */
    @CommandHandler
    void handle(EndSharing c, Occasion occasion) {
        share(c.view(), false, occasion);
        jdbc.sql("delete from desk.default_view where view = ? and person <> ?")
                .params(c.view().value(), person(occasion))
                .update();
    }

    @CommandHandler
    void handle(MakeDefault c, Occasion occasion) {
        found(jdbc.sql("""
                        insert into desk.default_view (person, view)
                        select :person, view from desk.view where view = :view and (shared or person = :person)
                        on conflict (person) do update set view = excluded.view""")
                .param("person", person(occasion))
                .param("view", c.view().value())
                .update());
        tell(occasion);
    }

    @CommandHandler
    void handle(EndDefault c, Occasion occasion) {
        jdbc.sql("delete from desk.default_view where view = ? and person = ?")
                .params(c.view().value(), person(occasion))
                .update();
        tell(occasion);
    }

    private void share(ViewId view, boolean shared, Occasion occasion) {
        found(jdbc.sql("update desk.view set shared = ? where view = ? and person = ?")
                .params(shared, view.value(), person(occasion))
                .update());
        tell(occasion);
    }

    private void requireRoom(Occasion occasion) {
        var kept = jdbc.sql("select count(*) from desk.view where person = ?")
                .param(person(occasion))
                .query(Integer.class)
                .single();
        if (kept >= MOST_VIEWS) {
            throw DomainRule.conflict(
                    "views-are-few", "You keep %d views already; delete one first.".formatted(MOST_VIEWS));
        }
    }

    private void tell(Occasion occasion) {
        announcements.changed(DeskKeeper.VIEW, person(occasion));
    }

    private static String person(Occasion occasion) {
        return occasion.actor().person().value();
    }

    private static void found(int rows) {
        if (rows == 0) {
            throw DomainRule.notFound("not-found", "You keep nothing with this id.");
        }
    }
}
