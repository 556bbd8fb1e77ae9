package dev.hindcast;

import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;

/** Appends events as if their commands had been given, for tests of what follows from them. */
public final class Told {

    private static final Map<String, Long> SEQUENCES = new ConcurrentHashMap<>();

    private final EventStore events;
    private final String person;
    private final String day;

    private Told(EventStore events, String person, String day) {
        this.events = events;
        this.person = person;
        this.day = day;
    }

    /** Events caused by a person, recorded on a day. */
    public static Told by(EventStore events, String person, String day) {
        return new Told(events, person, day);
    }

    /** Appends the events to the history of the aggregate, which nothing else may write to. */
    public Told of(String aggregate, Object... payloads) {
        for (var payload : payloads) {
            var metadata = new HashMap<String, Object>();
            metadata.put(Metadata.ACTOR, person);
            metadata.put(Metadata.ROLES, "");
            metadata.put(Metadata.SOURCE, Source.IMPORT.name());
            metadata.put(Metadata.EFFECTIVE, day);
            metadata.put(Metadata.RECORDED_AT, day + "T10:00:00Z");
            var sequence = SEQUENCES.merge(aggregate, 0L, (before, _) -> before + 1);
            events.publish(
                    new GenericDomainEventMessage<>("Told", aggregate, sequence, payload, MetaData.from(metadata)));
        }
        return this;
    }
}
