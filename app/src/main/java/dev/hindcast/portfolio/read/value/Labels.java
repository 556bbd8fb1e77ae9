package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.shared.Label;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people call the groups of a series. */
@Component
class Labels {

    private final JdbcClient jdbc;

    Labels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** From a group's key to its label. */
    UnaryOperator<String> of(Grouping by, View view) {
        return switch (by) {
            case MONTH -> key -> key;
            case UNIT -> named("UNIT", "Without a unit");
            case GOAL -> named("GOAL", "Without a goal");
            case CATEGORY -> Label::of;
            case PROJECT -> {
                var labels = new HashMap<String, String>();
                view.projects().forEach(state -> labels.put(state.project(), state.key() + " " + state.name()));
                yield key -> labels.getOrDefault(key, key);
            }
        };
    }

    private UnaryOperator<String> named(String kind, String none) {
        Map<String, String> names = new HashMap<>();
        jdbc.sql("select code, name from portfolio.label where kind = :kind")
                .param("kind", kind)
                .query(row -> {
                    names.put(row.getString("code"), row.getString("name"));
                });
        return key -> key.equals(Filter.NONE) ? none : names.getOrDefault(key, key);
    }
}
