package dev.hindcast.platform.axon;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.Source;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.Message;

/** Reads the occasion of a message from its metadata; the one place that knows when an event was recorded. */
final class Occasions {

    private Occasions() {}

    /** The occasion of the message; what it does not tell is filled in as Hindcast's own doing, at this moment. */
    static Occasion of(Message<?> message, Clock clock) {
        Source source = source(message).orElse(Source.AUTOMATION);
        Instant otherwise = message instanceof EventMessage<?> event ? event.getTimestamp() : clock.instant();
        Instant recordedAt =
                said(message, Metadata.RECORDED_AT).map(Instant::parse).orElse(otherwise);
        LocalDate effective = said(message, Metadata.EFFECTIVE)
                .map(LocalDate::parse)
                .orElseGet(() -> LocalDate.ofInstant(recordedAt, clock.getZone()));
        return new Occasion(actor(message).orElse(Actor.SYSTEM), recordedAt, effective, source);
    }

    static Optional<Actor> actor(Message<?> message) {
        return said(message, Metadata.ACTOR)
                .map(id -> new Actor(
                        new PersonId(id), roles(said(message, Metadata.ROLES).orElse(""))));
    }

    static Optional<Source> source(Message<?> message) {
        return said(message, Metadata.SOURCE).map(Source::valueOf);
    }

    static Optional<String> said(Message<?> message, String key) {
        return Optional.ofNullable(message.getMetaData().get(key)).map(Object::toString);
    }

    private static Set<Role> roles(String names) {
        return Arrays.stream(names.split(","))
                .filter(name -> !name.isBlank())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
