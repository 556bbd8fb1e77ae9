package dev.hindcast.transfer.web;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.transfer.Mapping;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a mapping as the API takes it: field to column heading, or to an object that says more. */
final class MappingJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> OPTIONS = Set.of("encoding", "separator", "create", "rows");
    private static final Set<String> KEYS = Set.of("column", "values", "default", "dateFormat");

    private final List<InvalidInput.Fault> faults = new ArrayList<>();
    private final Map<String, Mapping.Field> fields = new HashMap<>();
    private final Map<String, String> options = new HashMap<>();

    private MappingJson() {}

    /** The mapping, and the options that stand beside its fields. */
    record Given(Mapping mapping, Map<String, String> options) {}

    static Given read(String text) {
        JsonNode tree;
        try {
            tree = JSON.readTree(text);
        } catch (JacksonException malformed) {
            throw InvalidInput.of("mapping", "json.malformed", "is not JSON");
        }
        if (text.indexOf('\0') >= 0 || tree.toString().contains("\\u0000")) {
            throw InvalidInput.of("mapping", "text.control", "must not contain the NUL character");
        }
        if (!tree.isObject()) {
            throw InvalidInput.of("mapping", "json.notAnObject", "must be an object from field to column");
        }
        var reader = new MappingJson();
        tree.properties().forEach(entry -> reader.field(entry.getKey(), entry.getValue()));
        if (!reader.faults.isEmpty()) {
            throw new InvalidInput(reader.faults);
        }
        return new Given(new Mapping(reader.fields), reader.options);
    }

    private void field(String name, JsonNode how) {
        if (OPTIONS.contains(name) && how.isString()) {
            options.put(name, how.asString());
        } else if (how.isString()) {
            fields.put(name, Mapping.Field.of(how.asString().strip()));
        } else if (how.isObject()) {
            for (var key : how.propertyNames()) {
                if (!KEYS.contains(key)) {
                    fault(name + "." + key, "unknown", "is not known; there are column, values, default, dateFormat");
                }
            }
            fields.put(
                    name,
                    new Mapping.Field(
                            text(how, "column"),
                            values(name, how.get("values")),
                            text(how, "default"),
                            text(how, "dateFormat")));
        } else {
            fault(name, "json.unexpected", "must be a column heading or an object");
        }
    }

    private Map<String, String> values(String name, @Nullable JsonNode node) {
        if (node == null || node.isNull()) {
            return Map.of();
        }
        if (!node.isObject()) {
            fault(name + ".values", "json.unexpected", "must be an object from texts to texts");
        }
        Map<String, String> values = new HashMap<>();
        node.properties().forEach(entry -> {
            if (entry.getValue().isContainer()) {
                fault(name + ".values", "json.unexpected", "must translate texts to texts");
            } else {
                values.put(
                        entry.getKey(),
                        entry.getValue().isNull() ? "" : entry.getValue().asString());
            }
        });
        return values;
    }

    private static @Nullable String text(JsonNode node, String key) {
        var value = node.get(key);
        return value == null || value.isNull() ? null : value.asString().strip();
    }

    private void fault(String field, String code, String message) {
        faults.add(new InvalidInput.Fault("mapping." + field, code, message));
    }
}
