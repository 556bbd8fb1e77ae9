package dev.hindcast.portfolio;

import dev.hindcast.organisation.events.OrganisationEvent;
import dev.hindcast.postmortem.events.PostMortemEvent;
import dev.hindcast.project.events.ProjectEvent;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.LedgerId;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import dev.hindcast.value.events.ValueEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells a history to the program itself: each event goes into its event store, as an import of past moments would. */
public final class RecordedHistory implements Teller<RecordedHistory> {

    private final EventStore store;
    private final TransactionTemplate transaction;
    private final Map<String, Long> versions = new HashMap<>();

    public RecordedHistory(EventStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    @Override
    public RecordedHistory on(String recorded, String effective, Object event) {
        var aggregate = aggregate(event);
        var occasion = new Occasion(
                new Actor(new PersonId("dora"), Set.of(Role.ADMIN)),
                Instant.parse(recorded + "T12:00:00Z"),
                LocalDate.parse(effective),
                Source.IMPORT);
        long version = versions.merge(
                aggregate,
                store.lastSequenceNumberFor(aggregate).map(last -> last + 1).orElse(0L),
                (before, stored) -> before + 1);
        transaction.executeWithoutResult(status -> store.publish(new GenericDomainEventMessage<>(
                event.getClass().getSimpleName(), aggregate, version, event, occasion.metadata())));
        return this;
    }

    private static String aggregate(Object event) {
        return switch (event) {
            case ProjectEvent project -> project.project();
            case ValueEvent ledger ->
                LedgerId.of(new ProjectId(ledger.project())).value();
            case PostMortemEvent postMortem -> postMortem.postMortem();
            case OrganisationEvent organisation -> organisation.organisation();
            default -> throw new IllegalArgumentException(event.toString());
        };
    }
}
