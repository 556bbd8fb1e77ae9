package dev.hindcast.experiment.read.list;

import dev.hindcast.shared.Id;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The conditions of a query, those that were not given left out. */
final class Selection {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Selection among(String column, Collection<?> values) {
        if (!values.isEmpty()) {
            conditions.add(column + " in (:" + column + ")");
            parameters.put(column, values.stream().map(Selection::text).toList());
        }
        return this;
    }

    /** Texts that hold the given one, without regard to case. */
    Selection containing(@Nullable String text, String columns) {
        if (text != null && !text.isBlank()) {
            conditions.add("position(lower(:text) in lower(concat_ws(' ', " + columns + "))) > 0");
            parameters.put("text", text.strip());
        }
        return this;
    }

    Selection where(boolean wanted, String condition, String parameter, Object value) {
        if (wanted) {
            conditions.add(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    /** The {@code where} clause, or nothing. */
    String clause() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static String text(Object value) {
        return value instanceof Id id ? id.value() : value.toString();
    }
}
