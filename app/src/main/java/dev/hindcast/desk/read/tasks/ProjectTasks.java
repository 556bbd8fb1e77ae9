package dev.hindcast.desk.read.tasks;

import dev.hindcast.project.Origin;
import dev.hindcast.project.Seat;
import dev.hindcast.project.Stage;
import dev.hindcast.project.events.AcknowledgementWaived;
import dev.hindcast.project.events.EscalationAcknowledged;
import dev.hindcast.project.events.EscalationRaised;
import dev.hindcast.project.events.EscalationResolved;
import dev.hindcast.project.events.FramingRevised;
import dev.hindcast.project.events.OriginEndorsed;
import dev.hindcast.project.events.OwnerChanged;
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
import dev.hindcast.shared.Occasion;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.stereotype.Component;

/** Keeps what projects themselves ask of people: endorsements, acknowledgements, a hearing. */
@Component
@ProcessingGroup(ProjectTasks.GROUP)
class ProjectTasks {

    static final String GROUP = "desk";

    private final DeskTables tables;

    ProjectTasks(DeskTables tables) {
        this.tables = tables;
    }

    @EventHandler
    void on(ProjectEvent event, Occasion occasion) {
        var project = event.project();
        var day = occasion.effective();
        var actor = occasion.actor().person().value();
        switch (event) {
            case ProjectFramed e ->
                tables.begin(
                        project,
                        e.key(),
                        e.name(),
                        e.owner(),
                        Origin.TEAM_IDEA.name().equals(e.origin()),
                        Stage.FRAMED.name(),
                        day);
            case ProjectImported e ->
                tables.begin(
                        project,
                        e.key(),
                        e.name(),
                        e.owner(),
                        Origin.TEAM_IDEA.name().equals(e.origin()),
                        e.stage(),
                        day);
            case FramingRevised e ->
                tables.project(
                        project,
                        "name = ?, team_idea = ?",
                        e.name(),
                        Origin.TEAM_IDEA.name().equals(e.origin()));
            case OwnerChanged e -> tables.project(project, "owner = ?", e.owner());
            case OriginEndorsed _ -> tables.project(project, "endorsed = true");
            case StageEntered e -> tables.project(project, "stage = ?", e.stage());
            case ProjectStopped _ -> tables.project(project, "stage = ?", Stage.STOPPED.name());
            case ProjectClosed _ -> tables.project(project, "stage = ?", Stage.CLOSED.name());
            case ProjectReopened e -> tables.project(project, "stage = ?", e.stage());
            case ProjectPaused _ -> tables.project(project, "paused = true");
            case ProjectResumed _ -> tables.project(project, "paused = false");
            case SeatFilled e
            when e.seat().equals(Seat.DELIVERY_MANAGER.name()) ->
                tables.run(
                        "insert into desk.manager (project, person) values (?, ?) on conflict do nothing",
                        project,
                        e.person());
            case SeatVacated e
            when e.seat().equals(Seat.DELIVERY_MANAGER.name()) ->
                tables.run("delete from desk.manager where project = ? and person = ?", project, e.person());
            case EscalationRaised e ->
                tables.demand("ESCALATION", project, e.escalation(), e.title(), null, actor, day);
            case EscalationAcknowledged e -> tables.settle(e.escalation());
            case EscalationResolved e -> tables.settle(e.escalation());
            case ScopeChangeProposed e ->
                e.affected()
                        .forEach(person ->
                                tables.demand("SCOPE_CHANGE", project, e.scopeChange(), e.title(), person, actor, day));
            case ScopeChangeAcknowledged e -> tables.settle(e.scopeChange(), e.person());
            case AcknowledgementWaived e -> tables.settle(e.scopeChange(), e.person());
            case ScopeChangeAccepted e -> tables.settle(e.scopeChange());
            case ScopeChangeRejected e -> tables.settle(e.scopeChange());
            default -> {}
        }
    }

    @ResetHandler
    void reset() {
        tables.clear();
    }
}
