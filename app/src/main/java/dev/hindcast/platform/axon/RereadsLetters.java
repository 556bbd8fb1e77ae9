package dev.hindcast.platform.axon;

import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.deadletter.jpa.DeadLetterEventEntry;
import org.axonframework.eventhandling.deadletter.jpa.DeadLetterJpaConverter;
import org.axonframework.eventhandling.deadletter.jpa.EventMessageDeadLetterJpaConverter;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.serialization.Serializer;

/** Reads a parked event from the event store again, so that it passes the upcasters written since it was parked. */
final class RereadsLetters implements DeadLetterJpaConverter<EventMessage<?>> {

    private final EventMessageDeadLetterJpaConverter asKept = new EventMessageDeadLetterJpaConverter();
    private final EventStorageEngine events;

    RereadsLetters(EventStorageEngine events) {
        this.events = events;
    }

    @Override
    public DeadLetterEventEntry convert(EventMessage<?> message, Serializer eventSerializer, Serializer serializer) {
        return asKept.convert(message, eventSerializer, serializer);
    }

    @Override
    public EventMessage<?> convert(DeadLetterEventEntry letter, Serializer eventSerializer, Serializer serializer) {
        return reread(letter, serializer).orElseGet(() -> asKept.convert(letter, eventSerializer, serializer));
    }

    private Optional<EventMessage<?>> reread(DeadLetterEventEntry letter, Serializer serializer) {
        if (letter.getAggregateIdentifier() == null || letter.getTrackingToken() == null) {
            return Optional.empty();
        }
        TrackingToken token = serializer.deserialize(letter.getTrackingToken());
        return events.readEvents(letter.getAggregateIdentifier(), letter.getSequenceNumber())
                .asStream()
                .limit(1)
                .filter(event -> event.getIdentifier().equals(letter.getEventIdentifier()))
                .<EventMessage<?>>map(event -> tracked(token, event))
                .findFirst();
    }

    private static <T> GenericTrackedDomainEventMessage<T> tracked(TrackingToken token, DomainEventMessage<T> event) {
        return new GenericTrackedDomainEventMessage<>(token, event);
    }

    @Override
    public boolean canConvert(DeadLetterEventEntry letter) {
        return asKept.canConvert(letter);
    }

    @Override
    public boolean canConvert(EventMessage<?> message) {
        return asKept.canConvert(message);
    }
}
