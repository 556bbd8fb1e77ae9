package dev.hindcast.experiment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A run as the tracking server tells it.
 *
 * @param run its identifier there
 * @param url where people look at it
 * @param status as the server names it, such as {@code FINISHED}, or {@value #DELETED}
 * @param metrics the latest value of each, by name
 * @param omitted how many metrics and parameters are left out because they are no numbers, or more than can be kept
 */
public record TrackedRun(
        String run,
        String url,
        @Nullable String name,
        @Nullable String experiment,
        @Nullable String status,
        @Nullable Instant startedAt,
        Map<String, BigDecimal> metrics,
        Map<String, String> parameters,
        int omitted) {

    /** The status of a run that was deleted there and can still be read until the server clears it away. */
    public static final String DELETED = "DELETED";

    /** The status of a run that goes on, and whose figures may still change. */
    public static final String RUNNING = "RUNNING";

    public TrackedRun {
        metrics = Collections.unmodifiableMap(new LinkedHashMap<>(metrics));
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
