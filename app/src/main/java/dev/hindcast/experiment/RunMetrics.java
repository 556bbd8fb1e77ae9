package dev.hindcast.experiment;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Numbers;
import dev.hindcast.shared.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Limits of the metrics that come with a linked run. */
final class RunMetrics {

    private RunMetrics() {}

    static Map<String, BigDecimal> checked(Map<String, BigDecimal> metrics) {
        if (metrics.size() > ExperimentCommand.LinkRun.MAX_METRICS) {
            throw InvalidInput.of(
                    "metrics",
                    "metrics.tooMany",
                    "must be at most %d".formatted(ExperimentCommand.LinkRun.MAX_METRICS));
        }
        var checked = new LinkedHashMap<String, BigDecimal>();
        metrics.forEach((name, value) ->
                checked.put(Text.required("metrics", name, Text.LINE), Numbers.requireSane("metrics", value)));
        return Collections.unmodifiableMap(checked);
    }
}
