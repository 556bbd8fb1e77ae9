package dev.hindcast.learning.read.lessons;

import dev.hindcast.postmortem.events.ActionAdded;
import dev.hindcast.postmortem.events.ActionCompleted;
import dev.hindcast.postmortem.events.ActionDropped;
import dev.hindcast.postmortem.events.ActionEffectReviewed;
import dev.hindcast.postmortem.events.ActionReassigned;
import dev.hindcast.shared.Occasion;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows actions through time: when they came, when they were due, when they ended. */
@Component
@ProcessingGroup(LearningProjection.GROUP)
class ActionProjection {

    private final JdbcClient jdbc;

    ActionProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ActionAdded event, Occasion occasion) {
        jdbc.sql("""
                        insert into learning.action (action, post_mortem, title, owner, due, added_on)
                        values (:action, :postMortem, :title, :owner, :due, :day)
                        on conflict (action) do nothing""")
                .param("action", event.action())
                .param("postMortem", event.postMortem())
                .param("title", event.title())
                .param("owner", event.owner())
                .param("due", event.due())
                .param("day", occasion.effective())
                .update();
        due(event.action(), occasion.effective(), event.due());
    }

    @EventHandler
    void on(ActionReassigned event, Occasion occasion) {
        jdbc.sql("update learning.action set owner = ?, due = ? where action = ?")
                .params(event.owner(), event.due(), event.action())
                .update();
        due(event.action(), occasion.effective(), event.due());
    }

    @EventHandler
    void on(ActionCompleted event, Occasion occasion) {
        end(event.action(), true, occasion.effective());
    }

    @EventHandler
    void on(ActionDropped event, Occasion occasion) {
        end(event.action(), false, occasion.effective());
    }

    @EventHandler
    void on(ActionEffectReviewed event) {
        jdbc.sql("update learning.action set reviewed = true where action = ?")
                .param(event.action())
                .update();
    }

    private void due(String action, LocalDate since, LocalDate due) {
        jdbc.sql("""
                        insert into learning.action_due (action, since, due) values (?, ?, ?)
                        on conflict (action, since) do update set due = excluded.due""").params(action, since, due).update();
    }

    private void end(String action, boolean done, LocalDate day) {
        jdbc.sql("update learning.action set done = ?, ended_on = ? where action = ?")
                .params(done, day, action)
                .update();
    }
}
