package dev.hindcast.project.write;

import static dev.hindcast.project.write.Recorded.text;

import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.OwnerChanged;
import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.project.events.SeatVacated;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.project.events.StakeholderAdded;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.ProjectId;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the guard row of each project in the transaction of the command; says the same again without harm. */
@Component
@ProcessingGroup("project-guard")
class WritesGuardRows {

    private final JdbcClient jdbc;
    private final ProjectKeys keys;

    WritesGuardRows(JdbcClient jdbc, ProjectKeys keys) {
        this.jdbc = jdbc;
        this.keys = keys;
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate project.project_guard, project.project_key").update();
    }

    @EventHandler
    void on(ProjectFramed event, Occasion occasion) {
        insert(
                event.project(),
                event.key(),
                Stage.FRAMED.name(),
                event.unit(),
                event.owner(),
                occasion,
                false,
                null,
                null);
    }

    @EventHandler
    void on(ProjectImported event, Occasion occasion) {
        var course = Course.BEGINNING.after(event);
        insert(
                event.project(),
                event.key(),
                event.stage(),
                event.unit(),
                event.owner(),
                occasion,
                true,
                course.stoppedIn(),
                event.stoppedOn());
    }

    @EventHandler
    void on(FramingRevised event) {
        update(event.project(), "unit = ?", event.unit());
    }

    @EventHandler
    void on(OwnerChanged event) {
        update(event.project(), "owner = ?", event.owner());
    }

    @EventHandler
    void on(SeatFilled event) {
        var seat = event.seat() + "/" + event.person();
        update(event.project(), "seats = array_append(array_remove(seats, ?), ?)", seat, seat);
    }

    @EventHandler
    void on(StakeholderAdded event) {
        update(
                event.project(),
                "stakeholders = array_append(array_remove(stakeholders, ?), ?)",
                event.person(),
                event.person());
    }

    @EventHandler
    void on(SeatVacated event) {
        update(event.project(), "seats = array_remove(seats, ?)", event.seat() + "/" + event.person());
    }

    @EventHandler
    void on(StageEntered event) {
        update(event.project(), "stage = ?", event.stage());
    }

    @EventHandler
    void on(ProjectStopped event, Occasion occasion) {
        update(
                event.project(),
                "stage = ?, stopped_in = ?, stopped_on = ?",
                Stage.STOPPED.name(),
                event.stage(),
                occasion.effective());
    }

    @EventHandler
    void on(ProjectClosed event) {
        update(event.project(), "stage = ?", Stage.CLOSED.name());
    }

    @EventHandler
    void on(ProjectReopened event) {
        update(event.project(), "stage = ?, stopped_in = null, stopped_on = null", event.stage());
    }

    private void insert(
            String project,
            String key,
            String stage,
            String unit,
            @Nullable String owner,
            Occasion occasion,
            boolean imported,
            @Nullable Stage stoppedIn,
            @Nullable LocalDate stoppedOn) {
        keys.claim(new ProjectKey(key), new ProjectId(project));
        jdbc.sql("""
                insert into project.project_guard
                  (project, key, stage, unit, owner, framed_by, imported, stopped_in, stopped_on)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing""")
                .param(project)
                .param(key)
                .param(stage)
                .param(unit)
                .param(owner)
                .param(occasion.actor().person().value())
                .param(imported)
                .param(text(stoppedIn))
                .param(stoppedOn)
                .update();
    }

    private void update(String project, String assignment, Object... values) {
        jdbc.sql("update project.project_guard set " + assignment + " where project = ?")
                .params(values)
                .param(project)
                .update();
    }
}
