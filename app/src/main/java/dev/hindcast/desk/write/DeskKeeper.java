package dev.hindcast.desk.write;

import dev.hindcast.desk.DeskCommand.ChooseMail;
import dev.hindcast.desk.DeskCommand.LookAround;
import dev.hindcast.desk.DeskCommand.Snooze;
import dev.hindcast.desk.DeskCommand.TakeUp;
import dev.hindcast.desk.DeskCommand.Wake;
import dev.hindcast.desk.DeskQuery;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Announcements;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.commandhandling.CommandHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps what a person arranges on their desk, in the command's transaction; another person's is as if it did not exist.
 *
 * @see "ADR-0099"
 */
@Component
class DeskKeeper {

    /** What screens listen to. */
    static final String VIEW = "desk";

    /** After so long without a look the next one begins a new visit. */
    private static final Duration PAUSE = Duration.ofHours(2);

    private final JdbcClient jdbc;
    private final Announcements announcements;

    DeskKeeper(JdbcClient jdbc, Announcements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    @CommandHandler
    void handle(Snooze c, Occasion occasion) {
        var today = occasion.effective();
        if (!c.until().isAfter(today) || c.until().isAfter(today.plusYears(1))) {
            throw InvalidInput.of("until", "date.outOfRange", "must be a later day, at most a year from now");
        }
        jdbc.sql("""
                        insert into desk.snooze (person, task, snoozed_on, until) values (?, ?, ?, ?)
                        on conflict (person, task) do update
                            set snoozed_on = excluded.snoozed_on, until = excluded.until""")
                .params(person(occasion.actor()), c.task().value(), today, c.until())
                .update();
        tell(occasion);
    }

    @CommandHandler
    void handle(Wake c, Occasion occasion) {
        jdbc.sql("delete from desk.snooze where person = ? and task = ?")
                .params(person(occasion.actor()), c.task().value())
                .update();
        tell(occasion);
    }

    @CommandHandler
    void handle(ChooseMail c, Occasion occasion) {
        requireSelf(c.person(), occasion);
        jdbc.sql("""
                        insert into desk.reader (person, reminders, digest) values (?, ?, ?)
                        on conflict (person) do update set reminders = excluded.reminders, digest = excluded.digest""").params(c.person().value(), c.reminders(), c.digest()).update();
        tell(occasion);
    }

    @CommandHandler
    void handle(LookAround c, Occasion occasion) {
        requireSelf(c.person(), occasion);
        jdbc.sql("""
                        insert into desk.reader (person, looked_at) values (:person, :now)
                        on conflict (person) do update set looked_at = :now, looked_before = case
                            when desk.reader.looked_at < :pause then desk.reader.looked_at
                            else desk.reader.looked_before end""")
                .param("person", c.person().value())
                .param("now", now(occasion))
                .param("pause", now(occasion).minus(PAUSE))
                .update();
    }

    @CommandHandler
    void handle(TakeUp c, Occasion occasion) {
        var person = person(occasion.actor());
        jdbc.sql("""
                        insert into desk.recent (person, project, taken_up_at) values (?, ?, ?)
                        on conflict (person, project) do update set taken_up_at = excluded.taken_up_at""").params(person, c.project().value(), now(occasion)).update();
        jdbc.sql("""
                        delete from desk.recent where person = :person and project not in (
                            select project from desk.recent where person = :person
                            order by taken_up_at desc limit :most)""")
                .param("person", person)
                .param("most", DeskQuery.Kept.MOST_RECENT)
                .update();
    }

    private void tell(Occasion occasion) {
        announcements.changed(VIEW, person(occasion.actor()));
    }

    private static void requireSelf(PersonId person, Occasion occasion) {
        if (!occasion.actor().is(person)) {
            throw DomainRule.notFound("not-found", "You have no desk but your own.");
        }
    }

    private static String person(Actor actor) {
        return actor.person().value();
    }

    private static OffsetDateTime now(Occasion occasion) {
        return occasion.recordedAt().atOffset(ZoneOffset.UTC);
    }
}
