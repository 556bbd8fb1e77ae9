package dev.hindcast.project.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.project.EscalationId;
import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.events.EscalationAcknowledged;
import dev.hindcast.project.events.EscalationRaised;
import dev.hindcast.project.events.EscalationResolved;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The escalations of a project, by their identifiers. */
class Escalations {

    private Map<String, Status> statuses = new HashMap<>();

    /** How far an escalation has come. */
    enum Status {
        RAISED,
        ACKNOWLEDGED,
        RESOLVED
    }

    @CommandHandler
    void handle(ProjectCommand.RaiseEscalation c) {
        apply(Recorded.of(c));
    }

    @CommandHandler
    void handle(ProjectCommand.AcknowledgeEscalation c) {
        new EscalationIsAcknowledgedOnce(status(c.escalation())).verify();
        apply(new EscalationAcknowledged(c.project().value(), c.escalation().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.ResolveEscalation c) {
        new EscalationIsResolvedOnce(status(c.escalation())).verify();
        apply(Recorded.of(c));
    }

    @EventSourcingHandler
    void on(EscalationRaised event) {
        statuses.put(event.escalation(), Status.RAISED);
    }

    @EventSourcingHandler
    void on(EscalationAcknowledged event) {
        statuses.put(event.escalation(), Status.ACKNOWLEDGED);
    }

    @EventSourcingHandler
    void on(EscalationResolved event) {
        statuses.put(event.escalation(), Status.RESOLVED);
    }

    private Status status(EscalationId escalation) {
        return IsPartOfTheProject.found("escalation", statuses.get(escalation.value()));
    }
}
