package dev.hindcast.platform.axon;

import dev.hindcast.shared.History;
import dev.hindcast.shared.Id;
import java.time.Clock;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads what happened to an aggregate from the event store, from its first event on and past its upcasters. */
@Component
class StoredHistory implements History {

    private final EventStore events;
    private final Clock clock;

    StoredHistory(EventStore events, Clock clock) {
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Happened> of(Id aggregate, long upTo) {
        return events.readEvents(aggregate.value(), 0)
                .asStream()
                .takeWhile(event -> event.getSequenceNumber() <= upTo)
                .map(this::happened)
                .toList();
    }

    private Happened happened(DomainEventMessage<?> event) {
        return new Happened(event.getPayload(), Occasions.of(event, clock), event.getSequenceNumber());
    }
}
