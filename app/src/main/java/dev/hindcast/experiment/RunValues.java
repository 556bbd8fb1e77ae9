package dev.hindcast.experiment;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Numbers;
import dev.hindcast.shared.Text;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Limits of the metrics and parameters that come with a linked run. */
final class RunValues {

    private RunValues() {}

    static Map<String, BigDecimal> metrics(Map<String, BigDecimal> metrics) {
        return checked("metrics", metrics, value -> Numbers.requireMeasured("metrics", value));
    }

    /** A parameter may be empty. */
    static Map<String, String> parameters(Map<String, String> parameters) {
        return checked(
                "parameters",
                parameters,
                value -> value.isBlank() ? "" : Text.required("parameters", value, Text.PARAGRAPH));
    }

    private static <T> Map<String, T> checked(String field, Map<String, T> values, UnaryOperator<T> sane) {
        if (values.size() > ExperimentCommand.LinkRun.MAX_METRICS) {
            throw InvalidInput.of(
                    field, field + ".tooMany", "must be at most %d".formatted(ExperimentCommand.LinkRun.MAX_METRICS));
        }
        var checked = new LinkedHashMap<String, T>();
        values.forEach((name, value) -> checked.put(Text.required(field, name, Text.LINE), sane.apply(value)));
        return Collections.unmodifiableMap(checked);
    }
}
