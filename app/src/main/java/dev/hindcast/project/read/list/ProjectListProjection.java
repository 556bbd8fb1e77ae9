package dev.hindcast.project.read.list;

import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.shared.Occasion;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows projects into the list; an event that was followed before changes nothing. */
@Component
@ProcessingGroup("project-list")
class ProjectListProjection {

    private final JdbcClient jdbc;

    ProjectListProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate project.project_list").update();
    }

    @EventHandler
    void on(ProjectEvent event, Occasion occasion, @SequenceNumber long version) {
        var moment = occasion.recordedAt().atOffset(ZoneOffset.UTC);
        switch (event) {
            case ProjectFramed e -> insert(Beginning.of(e, occasion), occasion, moment, version);
            case ProjectImported e -> insert(Beginning.of(e, occasion), occasion, moment, version);
            default -> update(event.project(), Change.by(event), moment, version);
        }
    }

    private void insert(Beginning project, Occasion occasion, OffsetDateTime moment, long version) {
        jdbc.sql("""
                insert into project.project_list
                  (project, key, name, problem, origin, unit, goal, owner, stage, outcome, framed_on, imported,
                   framed_by, changed_at, version, paused, tags, seats)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, '{}', '{}')
                on conflict do nothing""")
                .params(project.columns())
                .params(occasion.actor().person().value(), moment, version)
                .update();
    }

    private void update(String project, Change change, OffsetDateTime moment, long version) {
        jdbc.sql("update project.project_list set " + change.assignments()
                        + "changed_at = ?, version = ? where project = ? and version < ?")
                .params(change.values())
                .params(moment, version, project, version)
                .update();
    }
}
