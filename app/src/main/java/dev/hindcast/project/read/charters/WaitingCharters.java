package dev.hindcast.project.read.charters;

import dev.hindcast.project.ProjectQuery.ChartersWaitingFor;
import dev.hindcast.project.ProjectQuery.WaitingCharter;
import dev.hindcast.project.events.ApprovalDelegated;
import dev.hindcast.project.events.ApprovalDelegationEnded;
import dev.hindcast.project.events.CharterRejected;
import dev.hindcast.project.events.CharterRequested;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.OwnerChanged;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps framed projects with their owners, delegates and requests, and answers whom a charter waits for. */
@Component
@ProcessingGroup("project-charters")
class WaitingCharters {

    private final JdbcClient jdbc;

    WaitingCharters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate project.charter, project.charter_delegate").update();
    }

    @EventHandler
    void on(ProjectFramed event, Occasion occasion) {
        begin(event.project(), event.key(), event.name(), event.owner(), occasion);
    }

    @EventHandler
    void on(ProjectImported event, Occasion occasion) {
        begin(event.project(), event.key(), event.name(), event.owner(), occasion);
    }

    private void begin(String project, String key, String name, @Nullable String owner, Occasion occasion) {
        jdbc.sql("""
                        insert into project.charter (project, key, name, owner, framed_by) values (?, ?, ?, ?, ?)
                        on conflict (project) do nothing""")
                .param(project)
                .param(key)
                .param(name)
                .param(owner)
                .param(occasion.actor().person().value())
                .update();
    }

    @EventHandler
    void on(FramingRevised event) {
        jdbc.sql("update project.charter set name = ? where project = ?")
                .params(event.name(), event.project())
                .update();
    }

    @EventHandler
    void on(OwnerChanged event) {
        jdbc.sql("update project.charter set owner = ? where project = ?")
                .params(event.owner(), event.project())
                .update();
    }

    @EventHandler
    void on(CharterRequested event, Occasion occasion) {
        requested(event.project(), occasion.actor().person().value(), occasion.effective());
    }

    @EventHandler
    void on(CharterRejected event) {
        requested(event.project(), null, null);
    }

    @EventHandler
    void on(StageEntered event) {
        requested(event.project(), null, null);
    }

    @EventHandler
    void on(ProjectStopped event) {
        requested(event.project(), null, null);
    }

    @EventHandler
    void on(ApprovalDelegated event, Occasion occasion) {
        jdbc.sql("""
                        insert into project.charter_delegate (project, person, until, given_by) values (?, ?, ?, ?)
                        on conflict (project, person) do update set until = excluded.until, given_by = excluded.given_by""")
                .params(
                        event.project(),
                        event.person(),
                        event.until(),
                        occasion.actor().person().value())
                .update();
    }

    @EventHandler
    void on(ApprovalDelegationEnded event) {
        jdbc.sql("delete from project.charter_delegate where project = ? and person = ?")
                .params(event.project(), event.person())
                .update();
    }

    @QueryHandler
    ChartersWaitingFor.Result answer(ChartersWaitingFor query) {
        return new ChartersWaitingFor.Result(jdbc.sql("""
                        select c.*, d.person as delegate from project.charter c
                        left join project.charter_delegate d on d.project = c.project and d.person = :person
                            and d.given_by = c.owner and d.until >= :today
                        where c.requested_on is not null and c.framed_by <> :person
                            and (c.owner = :person or d.person is not null or :executive and c.owner = c.framed_by)
                        order by c.requested_on, c.key""")
                .param("person", query.person().value())
                .param("today", query.today())
                .param("executive", query.executive())
                .query((row, _) -> {
                    var delegate = row.getString("delegate") != null;
                    return new WaitingCharter(
                            new ProjectId(row.getString("project")),
                            row.getString("key"),
                            row.getString("name"),
                            new PersonId(row.getString("requested_by")),
                            row.getObject("requested_on", LocalDate.class),
                            delegate ? new PersonId(row.getString("owner")) : null);
                })
                .list());
    }

    private void requested(String project, @Nullable String by, @Nullable LocalDate on) {
        jdbc.sql("update project.charter set requested_by = ?, requested_on = ? where project = ?")
                .param(by)
                .param(on)
                .param(project)
                .update();
    }
}
