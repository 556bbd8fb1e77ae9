package dev.hindcast.platform.axon;

import jakarta.persistence.EntityManagerFactory;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jpa.JpaEventStorageEngine;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.serialization.Serializer;

/** Axon's storage engine on JPA, which also knows the index that each event of a unit of work was given. */
final class IndexedStorageEngine extends JpaEventStorageEngine {

    private static final String ENTITIES = IndexedStorageEngine.class.getName();

    private final EntityManagerFactory factory;

    IndexedStorageEngine(JpaEventStorageEngine.Builder builder, EntityManagerFactory factory) {
        super(builder);
        this.factory = factory;
    }

    @Override
    protected Object createEventEntity(EventMessage<?> event, Serializer serializer) {
        Object entity = super.createEventEntity(event, serializer);
        if (CurrentUnitOfWork.isStarted()) {
            CurrentUnitOfWork.get()
                    .root()
                    .<List<Stored>>getOrComputeResource(ENTITIES, _ -> new ArrayList<>())
                    .add(new Stored(event, entity));
        }
        return entity;
    }

    /** What the current unit of work has appended. */
    List<Appended> appended() {
        if (!CurrentUnitOfWork.isStarted()) {
            return List.of();
        }
        return CurrentUnitOfWork.get().root().<List<Stored>>getOrDefaultResource(ENTITIES, List.of()).stream()
                .map(stored -> new Appended(stored.event(), index(stored.entity())))
                .toList();
    }

    private long index(Object entity) {
        return (Long) factory.getPersistenceUnitUtil().getIdentifier(entity);
    }

    private record Stored(EventMessage<?> event, Object entity) {}
}
