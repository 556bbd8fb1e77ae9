package dev.hindcast.project.write;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import dev.hindcast.project.ProjectCommand;
import dev.hindcast.project.ScopeChangeId;
import dev.hindcast.project.events.AcknowledgementWaived;
import dev.hindcast.project.events.ScopeChangeAccepted;
import dev.hindcast.project.events.ScopeChangeAcknowledged;
import dev.hindcast.project.events.ScopeChangeProposed;
import dev.hindcast.project.events.ScopeChangeRejected;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The scope changes of a project, by their identifiers, and whom they still wait for. */
class ScopeChanges {

    private Map<String, ScopeChange> changes = new HashMap<>();

    /** A scope change; {@code unheard} are the affected who have neither acknowledged nor been waived. */
    record ScopeChange(Set<PersonId> unheard, boolean settled) {

        private ScopeChange without(PersonId heard) {
            return new ScopeChange(
                    unheard.stream().filter(person -> !person.equals(heard)).collect(Collectors.toSet()), settled);
        }

        private ScopeChange asSettled() {
            return new ScopeChange(unheard, true);
        }
    }

    @CommandHandler
    void handle(ProjectCommand.ProposeScopeChange c) {
        apply(Recorded.of(c));
    }

    @CommandHandler
    void handle(ProjectCommand.AcknowledgeScopeChange c, Occasion occasion) {
        var person = occasion.actor().person();
        new OnlyAffectedAreHeard(unsettled(c.scopeChange()), person).verify();
        apply(new ScopeChangeAcknowledged(c.project().value(), c.scopeChange().value(), person.value()));
    }

    @CommandHandler
    void handle(ProjectCommand.WaiveAcknowledgement c) {
        new OnlyAffectedAreHeard(unsettled(c.scopeChange()), c.person()).verify();
        apply(Recorded.of(c));
    }

    @CommandHandler
    void handle(ProjectCommand.AcceptScopeChange c) {
        new EveryAffectedPartyIsHeard(unsettled(c.scopeChange())).verify();
        apply(new ScopeChangeAccepted(c.project().value(), c.scopeChange().value()));
    }

    @CommandHandler
    void handle(ProjectCommand.RejectScopeChange c) {
        unsettled(c.scopeChange());
        apply(new ScopeChangeRejected(
                c.project().value(), c.scopeChange().value(), c.reason().value()));
    }

    @EventSourcingHandler
    void on(ScopeChangeProposed event) {
        var affected = event.affected().stream().map(PersonId::new).collect(Collectors.toSet());
        changes.put(event.scopeChange(), new ScopeChange(affected, false));
    }

    @EventSourcingHandler
    void on(ScopeChangeAcknowledged event) {
        changes.computeIfPresent(event.scopeChange(), (_, change) -> change.without(new PersonId(event.person())));
    }

    @EventSourcingHandler
    void on(AcknowledgementWaived event) {
        changes.computeIfPresent(event.scopeChange(), (_, change) -> change.without(new PersonId(event.person())));
    }

    @EventSourcingHandler
    void on(ScopeChangeAccepted event) {
        changes.computeIfPresent(event.scopeChange(), (_, change) -> change.asSettled());
    }

    @EventSourcingHandler
    void on(ScopeChangeRejected event) {
        changes.computeIfPresent(event.scopeChange(), (_, change) -> change.asSettled());
    }

    private ScopeChange unsettled(ScopeChangeId id) {
        var change = IsPartOfTheProject.found("scopeChange", changes.get(id.value()));
        new ScopeChangeIsSettledOnce(change).verify();
        return change;
    }
}
