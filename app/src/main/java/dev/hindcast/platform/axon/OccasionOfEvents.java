package dev.hindcast.platform.axon;

import dev.hindcast.shared.Metadata;
import dev.hindcast.shared.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.stereotype.Component;

/** Hands the occasion of a command on to its events; a moment of recording only if the source may state the past. */
@Component
class OccasionOfEvents implements CorrelationDataProvider {

    private static final List<String> ALWAYS =
            List.of(Metadata.ACTOR, Metadata.ROLES, Metadata.EFFECTIVE, Metadata.SOURCE, Metadata.REQUEST_ID);

    @Override
    public Map<String, ?> correlationDataFor(Message<?> message) {
        Map<String, Object> handedOn = new HashMap<>();
        ALWAYS.forEach(key -> handOn(key, message, handedOn));
        if (Occasions.source(message).filter(Source::mayStateThePast).isPresent()) {
            handOn(Metadata.RECORDED_AT, message, handedOn);
        }
        return handedOn;
    }

    private static void handOn(String key, Message<?> message, Map<String, Object> handedOn) {
        Occasions.said(message, key).ifPresent(value -> handedOn.put(key, value));
    }
}
