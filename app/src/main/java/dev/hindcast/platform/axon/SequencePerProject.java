package dev.hindcast.platform.axon;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.async.SequencingPolicy;

/**
 * Keeps the events of one project in order, whichever of its aggregates they come from: they fall into one segment and
 * are parked together. Events without a project keep the order of their aggregate.
 */
public final class SequencePerProject implements SequencingPolicy<EventMessage<?>> {

    private static final ClassValue<Optional<Method>> PROJECT = new ClassValue<>() {
        @Override
        protected Optional<Method> computeValue(Class<?> type) {
            try {
                Method accessor = type.getDeclaredMethod("project");
                accessor.setAccessible(true);
                return accessor.getReturnType() == String.class ? Optional.of(accessor) : Optional.empty();
            } catch (NoSuchMethodException e) {
                return Optional.empty();
            }
        }
    };

    @Override
    public Object getSequenceIdentifierFor(EventMessage<?> event) {
        return projectOf(event).orElseGet(() -> aggregateOf(event));
    }

    /** The id of the project that the event tells of, when it tells of one. */
    public static Optional<String> projectOf(EventMessage<?> event) {
        return PROJECT.get(event.getPayloadType()).map(accessor -> {
            try {
                return (String) accessor.invoke(event.getPayload());
            } catch (IllegalAccessException | InvocationTargetException e) {
                throw new IllegalStateException("Cannot read " + accessor, e);
            }
        });
    }

    /** The id of the aggregate whose event it is. */
    public static String aggregateOf(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : event.getIdentifier();
    }
}
