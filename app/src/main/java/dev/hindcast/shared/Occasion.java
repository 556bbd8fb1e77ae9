package dev.hindcast.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The circumstances of a command: who gives it, when it is recorded, from which date it holds and by which way it came.
 * Command handlers take it as a parameter; it travels as metadata and is kept with every event.
 */
public record Occasion(Actor actor, Instant recordedAt, LocalDate effective, Source source) {

    /**
     * The metadata by which a command states its occasion outright: what import and demo send along. The moment of
     * recording is stated only by a source that may state the past.
     */
    public Map<String, String> metadata() {
        Map<String, String> stated = new HashMap<>();
        stated.put(Metadata.ACTOR, actor.person().value());
        stated.put(
                Metadata.ROLES, actor.roles().stream().map(Role::name).sorted().collect(Collectors.joining(",")));
        stated.put(Metadata.EFFECTIVE, effective.toString());
        stated.put(Metadata.SOURCE, source.name());
        if (source.mayStateThePast()) {
            stated.put(Metadata.RECORDED_AT, recordedAt.toString());
        }
        return Map.copyOf(stated);
    }
}
