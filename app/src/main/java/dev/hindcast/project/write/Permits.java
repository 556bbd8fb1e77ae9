package dev.hindcast.project.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ReadinessItem;
import dev.hindcast.project.Requirement;
import dev.hindcast.project.events.CharterRejected;
import dev.hindcast.project.events.CharterRequested;
import dev.hindcast.project.events.ReadinessConfirmed;
import dev.hindcast.project.events.RequirementWaived;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** What the gates of a project have been given: a request for approval, waivers, readiness. */
class Permits {

    private Set<Requirement> waived = EnumSet.noneOf(Requirement.class);
    private Set<ReadinessItem> ready = EnumSet.noneOf(ReadinessItem.class);
    private boolean charterRequested;

    boolean charterRequested() {
        return charterRequested;
    }

    Set<Requirement> waived() {
        return waived;
    }

    Set<ReadinessItem> ready() {
        return ready;
    }

    @CommandHandler
    void handle(ProjectCommand.ConfirmReadiness c) {
        apply(new ReadinessConfirmed(
                c.project().value(), c.item().name(), c.note().value()));
    }

    @EventSourcingHandler
    void on(CharterRequested event) {
        charterRequested = true;
    }

    @EventSourcingHandler
    void on(CharterRejected event) {
        charterRequested = false;
    }

    @EventSourcingHandler
    void on(RequirementWaived event) {
        waived.add(Requirement.valueOf(event.requirement()));
    }

    @EventSourcingHandler
    void on(ReadinessConfirmed event) {
        ready.add(ReadinessItem.valueOf(event.item()));
    }
}
