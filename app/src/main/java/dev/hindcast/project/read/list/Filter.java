package dev.hindcast.project.read.list;

import dev.hindcast.project.ProjectQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The condition that a list's filters make, with its parameters. */
record Filter(String clause, Map<String, Object> parameters) {

    static Filter of(ProjectQuery.ProjectList query) {
        var builder = new Builder();
        builder.among("stage", query.stages());
        builder.among("unit", query.units());
        builder.among("goal", query.goals());
        builder.among("health", query.health());
        builder.among("outcome", query.outcomes());
        builder.add(
                "owner = :owner",
                "owner",
                query.owner() == null ? null : query.owner().value());
        builder.add("paused = :paused", "paused", query.paused());
        builder.add(
                "(key ilike :text or name ilike :text or problem ilike :text)",
                "text",
                query.text() == null || query.text().isBlank()
                        ? null
                        : containing(query.text().strip()));
        builder.add(
                "tags && :tags::text[]",
                "tags",
                query.tags().isEmpty() ? null : query.tags().toArray(String[]::new));
        builder.add(
                "(:mine in (owner, framed_by)"
                        + " or exists (select from unnest(seats) seat where split_part(seat, '/', 2) = :mine))",
                "mine",
                query.mine() == null ? null : query.mine().value());
        return builder.build();
    }

    private static String containing(String text) {
        return "%" + text.replaceAll("([%_\\\\])", "\\\\$1") + "%";
    }

    private static final class Builder {

        private final List<String> conditions = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();

        void among(String column, Collection<?> values) {
            var names = values.stream().map(Object::toString).toArray(String[]::new);
            add(column + " = any(:" + column + ")", column, names.length == 0 ? null : names);
        }

        void add(String condition, String name, @Nullable Object value) {
            if (value != null) {
                conditions.add(condition);
                parameters.put(name, value);
            }
        }

        Filter build() {
            var clause = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
            return new Filter(clause, Map.copyOf(parameters));
        }
    }
}
