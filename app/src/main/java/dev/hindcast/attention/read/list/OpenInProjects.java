package dev.hindcast.attention.read.list;

import dev.hindcast.project.events.AcknowledgementWaived;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.HealthReported;
import dev.hindcast.project.events.LessonAdopted;
import dev.hindcast.project.events.LessonDismissed;
import dev.hindcast.project.events.LessonMarkedNotSimilar;
import dev.hindcast.project.events.LessonOutcomeRecorded;
import dev.hindcast.project.events.ProjectClosed;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.project.events.ProjectFramed;
import dev.hindcast.project.events.ProjectImported;
import dev.hindcast.project.events.ProjectPaused;
import dev.hindcast.project.events.ProjectReopened;
import dev.hindcast.project.events.ProjectResumed;
import dev.hindcast.project.events.ProjectStopped;
import dev.hindcast.project.events.ScopeChangeAccepted;
import dev.hindcast.project.events.ScopeChangeAcknowledged;
import dev.hindcast.project.events.ScopeChangeProposed;
import dev.hindcast.project.events.ScopeChangeRejected;
import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.project.events.SeatVacated;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.project.events.StakeholderAdded;
import dev.hindcast.project.events.StakeholderPulseRecorded;
import dev.hindcast.shared.Occasion;
import java.time.LocalDate;
import java.util.Set;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what is open in a project itself: stage, health, scope changes, stakeholders and seats. */
@Component
@ProcessingGroup(AttentionGroup.NAME)
class OpenInProjects {

    private static final String STOPPED = "STOPPED";
    private static final Set<String> IN_USE = Set.of("LIVE", STOPPED, "CLOSED");

    private final JdbcClient jdbc;
    private final AttentionGroup group;

    OpenInProjects(JdbcClient jdbc, AttentionGroup group) {
        this.jdbc = jdbc;
        this.group = group;
    }

    @EventHandler
    void on(ProjectEvent event, Occasion occasion) {
        group.recordedAt(occasion.recordedAt());
        var day = occasion.effective();
        switch (event) {
            case ProjectFramed e ->
                begin(e.project(), e.key(), e.name(), e.unit(), e.goal(), "FRAMED", day, false, null);
            case ProjectImported e ->
                begin(e.project(), e.key(), e.name(), e.unit(), e.goal(), e.stage(), day, true, e.stoppedOn());
            case FramingRevised e ->
                jdbc.sql("""
                                update attention.project set name = :name, unit = :unit, goal = :goal
                                where project = :project
                                """)
                        .param("project", e.project())
                        .param("name", e.name())
                        .param("unit", e.unit())
                        .param("goal", e.goal())
                        .update();
            case StageEntered e -> enter(e.project(), e.stage(), day);
            case ProjectStopped e -> {
                enter(e.project(), STOPPED, day);
                jdbc.sql("update attention.project set stopped_on = :day where project = :project")
                        .param("project", e.project())
                        .param("day", day)
                        .update();
            }
            case ProjectClosed e -> enter(e.project(), "CLOSED", day);
            case LessonAdopted e -> adopt(e.project(), e.lesson(), day);
            case LessonDismissed e -> told(e.project(), e.lesson());
            case LessonMarkedNotSimilar e -> told(e.project(), e.lesson());
            case LessonOutcomeRecorded e -> told(e.project(), e.lesson());
            case ProjectReopened e -> enter(e.project(), e.stage(), day);
            case ProjectPaused e -> pause(e.project(), true);
            case ProjectResumed e -> pause(e.project(), false);
            case HealthReported e -> report(e, day);
            case ScopeChangeProposed e -> propose(e, day);
            case ScopeChangeAcknowledged e -> settle(e.scopeChange(), e.person());
            case AcknowledgementWaived e -> settle(e.scopeChange(), e.person());
            case ScopeChangeAccepted e -> settle(e.scopeChange(), null);
            case ScopeChangeRejected e -> settle(e.scopeChange(), null);
            case StakeholderAdded e -> contact(e.project(), e.person(), day);
            case StakeholderPulseRecorded e -> contact(e.project(), e.person(), day);
            case SeatFilled e -> fill(e, day);
            case SeatVacated e ->
                jdbc.sql("""
                                update attention.seating set until = :day
                                where project = :project and seat = :seat and person = :person
                                """)
                        .param("project", e.project())
                        .param("seat", e.seat())
                        .param("person", e.person())
                        .param("day", day)
                        .update();
            default -> {}
        }
    }

    @ResetHandler
    void reset() {
        group.clear();
    }

    private void begin(
            String project,
            String key,
            String name,
            @Nullable String unit,
            @Nullable String goal,
            String stage,
            LocalDate since,
            boolean imported,
            @Nullable LocalDate stoppedOn) {
        jdbc.sql("""
                        insert into attention.project
                            (project, key, name, unit, goal, stage, stage_since, paused, imported, stopped_on)
                        values (:project, :key, :name, :unit, :goal, :stage, :since, false, :imported, :stoppedOn)
                        on conflict (project) do nothing
                        """)
                .param("project", project)
                .param("key", key)
                .param("name", name)
                .param("unit", unit)
                .param("goal", goal)
                .param("stage", stage)
                .param("since", since)
                .param("imported", imported)
                .param("stoppedOn", stoppedOn)
                .update();
        use(project, stage, stoppedOn == null ? since : stoppedOn);
    }

    private void enter(String project, String stage, LocalDate since) {
        jdbc.sql("update attention.project set stage = :stage, stage_since = :since where project = :project")
                .param("project", project)
                .param("stage", stage)
                .param("since", since)
                .update();
        use(project, stage, since);
    }

    /** Keeps since when the project has been in use or over; one that is built again is not. */
    private void use(String project, String stage, LocalDate since) {
        jdbc.sql(
                        IN_USE.contains(stage)
                                ? "insert into attention.in_use (project, since) values (:project, :since) on conflict do nothing"
                                : "delete from attention.in_use where project = :project")
                .param("project", project)
                .param("since", since)
                .update();
    }

    private void adopt(String project, String lesson, LocalDate day) {
        jdbc.sql("""
                        insert into attention.adoption (project, lesson, since) values (?, ?, ?)
                        on conflict (project, lesson) do nothing""").params(project, lesson, day).update();
    }

    private void told(String project, String lesson) {
        jdbc.sql("delete from attention.adoption where project = ? and lesson = ?")
                .params(project, lesson)
                .update();
    }

    private void pause(String project, boolean paused) {
        jdbc.sql("update attention.project set paused = :paused where project = :project")
                .param("project", project)
                .param("paused", paused)
                .update();
    }

    /** The health as last reported, and since when it has been that. */
    private void report(HealthReported event, LocalDate day) {
        jdbc.sql("""
                        update attention.project set health = :health,
                            health_since = case when health = :health then health_since else :day end
                        where project = :project
                        """)
                .param("project", event.project())
                .param("health", event.health())
                .param("day", day)
                .update();
    }

    private void propose(ScopeChangeProposed event, LocalDate day) {
        for (var person : event.affected()) {
            jdbc.sql("""
                            insert into attention.acknowledgement (scope_change, person, project, title, since)
                            values (:scopeChange, :person, :project, :title, :since)
                            on conflict (scope_change, person) do nothing
                            """)
                    .param("scopeChange", event.scopeChange())
                    .param("person", person)
                    .param("project", event.project())
                    .param("title", event.title())
                    .param("since", day)
                    .update();
        }
    }

    private void settle(String scopeChange, @Nullable String person) {
        jdbc.sql("""
                        delete from attention.acknowledgement
                        where scope_change = :scopeChange and (:everyone or person = :person)
                        """)
                .param("scopeChange", scopeChange)
                .param("everyone", person == null)
                .param("person", person == null ? "" : person)
                .update();
    }

    private void contact(String project, String person, LocalDate day) {
        jdbc.sql("""
                        insert into attention.stakeholder (project, person, last_contact)
                        values (:project, :person, :day)
                        on conflict (project, person)
                            do update set last_contact = greatest(attention.stakeholder.last_contact, :day)
                        """)
                .param("project", project)
                .param("person", person)
                .param("day", day)
                .update();
    }

    private void fill(SeatFilled event, LocalDate day) {
        jdbc.sql("""
                        insert into attention.seating (project, seat, person, since)
                        values (:project, :seat, :person, :since)
                        on conflict (project, seat, person) do update set since = excluded.since, until = null
                        """)
                .param("project", event.project())
                .param("seat", event.seat())
                .param("person", event.person())
                .param("since", day)
                .update();
    }
}
