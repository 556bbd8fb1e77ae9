package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.events.ActionAdded;
import dev.hindcast.postmortem.events.ActionEffectReviewed;
import dev.hindcast.postmortem.events.ActionReassigned;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of follow-up actions. */
@Component
class ActionStore {

    private final JdbcClient jdbc;

    ActionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ActionAdded event, long place) {
        jdbc.sql("""
                        insert into postmortem.action (action, post_mortem, title, owner, due, state, place)
                        values (:action, :postMortem, :title, :owner, :due, 'OPEN', :place)
                        on conflict (action) do nothing""")
                .param("action", event.action())
                .param("postMortem", event.postMortem())
                .param("title", event.title())
                .param("owner", event.owner())
                .param("due", event.due())
                .param("place", place)
                .update();
    }

    void reassign(ActionReassigned event) {
        jdbc.sql("update postmortem.action set owner = :owner, due = :due where action = :action")
                .param("owner", event.owner())
                .param("due", event.due())
                .param("action", event.action())
                .update();
    }

    void end(String action, ActionState state, LocalDate on, @Nullable String note) {
        jdbc.sql("update postmortem.action set state = :state, ended_on = :on, note = :note where action = :action")
                .param("state", state.name())
                .param("on", on)
                .param("note", note)
                .param("action", action)
                .update();
    }

    void review(ActionEffectReviewed event) {
        jdbc.sql("update postmortem.action set worked = :worked, evidence = :evidence where action = :action")
                .param("worked", event.worked())
                .param("evidence", event.evidence())
                .param("action", event.action())
                .update();
    }
}
