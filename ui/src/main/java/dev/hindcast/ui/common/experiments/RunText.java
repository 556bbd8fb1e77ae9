package dev.hindcast.ui.common.experiments;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Numbers;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Metrics and parameters as people paste them: one in each line, as {@code recall = 0.83}, or JSON such as the summary of
 * a run in Weights &amp; Biases.
 */
final class RunText {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private RunText() {}

    /** The numbers; of JSON, whatever is no number is left out. */
    static Map<String, BigDecimal> metrics(String text) {
        var metrics = new LinkedHashMap<String, BigDecimal>();
        var json = isJson(text);
        values(text).forEach((name, value) -> {
            try {
                var number = Numbers.requireMeasured("metrics", new BigDecimal(value.strip()));
                metrics.put(name, number.scale() < 0 ? number.setScale(0) : number);
            } catch (NumberFormatException words) {
                if (!json) {
                    throw InvalidInput.of("metrics", "number.malformed", "must be numbers, such as recall = 0.83");
                }
            }
        });
        return metrics;
    }

    /** Names and their values, whatever they are. */
    static Map<String, String> values(String text) {
        var values = new LinkedHashMap<String, String>();
        if (isJson(text)) {
            try {
                collect("", JSON.readTree(text), values);
            } catch (JacksonException malformed) {
                throw InvalidInput.of("", "json.malformed", "must be JSON, or one name = value in each line");
            }
            return values;
        }
        for (var line :
                text.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            var parts = line.split("\\s*[=:\t]\\s*", 2);
            if (parts.length < 2 || parts[0].isBlank()) {
                throw InvalidInput.of("", "line.malformed", "must have one name = value in each line");
            }
            values.put(parts[0], parts[1]);
        }
        return values;
    }

    /** The lines in which they are typed. */
    static String lines(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(entry -> entry.getKey() + " = "
                        + (entry.getValue() instanceof BigDecimal number ? typed(number) : entry.getValue()))
                .collect(Collectors.joining("\n"));
    }

    /** Very small numbers as 1E-20: nobody counts zeros. */
    private static String typed(BigDecimal number) {
        return number.scale() > Numbers.MAX_DIGITS ? number.stripTrailingZeros().toString() : number.toPlainString();
    }

    private static boolean isJson(String text) {
        return text.strip().startsWith("{");
    }

    /** Parts of parts get names with a point; what tools note for themselves begins with an underscore. */
    private static void collect(String path, JsonNode node, Map<String, String> into) {
        node.properties().forEach(property -> {
            var name = path.isEmpty() ? property.getKey() : path + "." + property.getKey();
            if (property.getKey().startsWith("_")) {
                return;
            }
            if (property.getValue().isObject()) {
                collect(name, property.getValue(), into);
            } else if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                into.put(name, property.getValue().asString());
            }
        });
    }
}
