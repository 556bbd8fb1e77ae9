package dev.hindcast.platform.axon;

import java.util.Arrays;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a snapshot only if the aggregate read from it is the one that was written: a snapshot that loses something, or
 * cannot be read, would bend or stop every later command.
 */
final class VerifiedSnapshots extends SpringAggregateSnapshotter {

    private final Serializer serializer;

    VerifiedSnapshots(SpringAggregateSnapshotter.Builder builder, Serializer serializer) {
        super(builder);
        this.serializer = serializer;
    }

    @Override
    @SuppressWarnings("rawtypes")
    protected @Nullable DomainEventMessage createSnapshot(
            Class<?> aggregateType, String aggregateIdentifier, DomainEventStream eventStream) {
        DomainEventMessage snapshot = super.createSnapshot(aggregateType, aggregateIdentifier, eventStream);
        if (snapshot != null) {
            verify(serializer, snapshot.getPayload());
        }
        return snapshot;
    }

    static void verify(Serializer serializer, Object aggregate) {
        SerializedObject<byte[]> written = serializer.serialize(aggregate, byte[].class);
        Object read = serializer.deserialize(written);
        if (!Arrays.equals(
                written.getData(), serializer.serialize(read, byte[].class).getData())) {
            throw new SerializationException(aggregate.getClass().getName() + " loses some of its state in a snapshot");
        }
    }
}
