package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A run in a tracking tool was linked, with its metrics by name. */
@Revision("1")
@StoredAs("experiment.RunLinked")
public record RunLinked(
        String experiment,
        String project,
        String url,
        @Nullable String name,
        Map<String, BigDecimal> metrics) implements ExperimentEvent {
    public RunLinked {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
    }
}
