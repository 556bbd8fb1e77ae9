package dev.hindcast.platform.axon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;

/** Reads an approved form of an older revision as the program does, through an upcaster. */
public final class OldEvents {

    private static final StoredNameSerializer SERIALIZER =
            new StoredNameSerializer(StoredNames.in(List.of("dev.hindcast")));

    private OldEvents() {}

    /** The event that was stored under the name in the revision, as it is read today. */
    public static Object read(String name, String revision, EventUpcaster upcaster) {
        try {
            var entry = new GenericDomainEventEntry<>(
                    "Type",
                    "a1",
                    0,
                    "e1",
                    Instant.EPOCH.toString(),
                    name,
                    revision,
                    Files.readAllBytes(Path.of("src/test/resources/approved-events", name + "." + revision + ".json")),
                    "{}".getBytes(StandardCharsets.UTF_8));
            return EventStreamUtils.upcastAndDeserializeDomainEvents(
                            Stream.of(entry), SERIALIZER, new EventUpcasterChain(upcaster))
                    .next()
                    .getPayload();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
