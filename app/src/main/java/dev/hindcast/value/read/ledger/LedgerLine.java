package dev.hindcast.value.read.ledger;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import dev.hindcast.value.events.ValueEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** One line of a ledger: what happened, who did it, when it was recorded. */
record LedgerLine(long version, Instant recordedAt, LocalDate effective, PersonId actor, ValueEvent fact) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<String, Class<?>> KINDS = Arrays.stream(ValueEvent.class.getPermittedSubclasses())
            .collect(toUnmodifiableMap(Class::getSimpleName, kind -> kind));

    static LedgerLine of(ValueEvent fact, Occasion occasion, long version) {
        return new LedgerLine(
                version,
                occasion.recordedAt(),
                occasion.effective(),
                occasion.actor().person(),
                fact);
    }

    String kind() {
        return fact.getClass().getSimpleName();
    }

    String json() {
        return JSON.writeValueAsString(fact);
    }

    static ValueEvent read(String kind, String json) {
        return (ValueEvent) JSON.readValue(json, Objects.requireNonNull(KINDS.get(kind)));
    }
}
