package dev.hindcast.experiment.events;

import dev.hindcast.shared.StoredAs;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A run in a tracking tool was linked, with a snapshot of its metrics and parameters by name. */
@Revision("2")
@StoredAs("experiment.RunLinked")
public record RunLinked(
        String experiment,
        String project,
        String url,
        @Nullable String name,
        Map<String, BigDecimal> metrics,
        Map<String, String> parameters)
        implements ExperimentEvent {
    public RunLinked {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
