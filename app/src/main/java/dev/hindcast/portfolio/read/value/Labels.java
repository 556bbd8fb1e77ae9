package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.ReferenceClass;
import dev.hindcast.shared.Label;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** What people call the groups of a series. */
@Component
class Labels {

    private final Statements statements;

    Labels(Statements statements) {
        this.statements = statements;
    }

    /** From a group's key to its label. */
    UnaryOperator<String> of(Grouping by, View view) {
        return switch (by) {
            case MONTH -> key -> key;
            case UNIT -> named(statements.names("UNIT", view.moment), "Without a unit");
            case GOAL -> named(statements.names("GOAL", view.moment), "Without a goal");
            case CATEGORY -> Label::of;
            case PROJECT -> {
                var labels = new HashMap<String, String>();
                view.projects().forEach(state -> labels.put(state.project(), state.key() + " " + state.name()));
                yield key -> labels.getOrDefault(key, key);
            }
        };
    }

    /** From a reference class's key to its label. */
    UnaryOperator<String> of(ReferenceClass by, View view) {
        return switch (by) {
            case CATEGORY -> of(Grouping.CATEGORY, view);
            case UNIT -> of(Grouping.UNIT, view);
            case ORIGIN -> key -> key.equals(Filter.NONE) ? "Without an origin" : Label.of(key);
        };
    }

    private static UnaryOperator<String> named(Map<String, String> names, String none) {
        return key -> key.equals(Filter.NONE) ? none : names.getOrDefault(key, key);
    }
}
