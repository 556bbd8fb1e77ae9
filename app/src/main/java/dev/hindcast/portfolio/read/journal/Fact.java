package dev.hindcast.portfolio.read.journal;

import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.StoredAs;
import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.eventhandling.EventMessage;

/**
 * An event as the journal keeps it: which, of what kind, of which project, and its circumstances.
 *
 * @param number by which its lines name it; zero until it is kept
 */
record Fact(long number, String event, String type, String project, Occasion occasion, Object says) {

    static Fact of(String project, EventMessage<?> message, Occasion occasion) {
        var name = message.getPayloadType().getAnnotation(StoredAs.class);
        return new Fact(
                0,
                message.getIdentifier(),
                name == null ? message.getPayloadType().getSimpleName() : name.value(),
                project,
                occasion,
                message.getPayload());
    }

    Fact numbered(long given) {
        return new Fact(given, event, type, project, occasion, says);
    }

    Instant recordedAt() {
        return occasion.recordedAt();
    }

    LocalDate effective() {
        return occasion.effective();
    }
}
