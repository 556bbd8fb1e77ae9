package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.FieldFilter;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.read.value.Histories.State;
import dev.hindcast.project.Degree;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.PageRequest;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The orders in which projects may be listed: what is missing comes last either way, equals go by their keys. */
final class ProjectOrder {

    /** A project with its sums. */
    record Line(State state, ProjectSums sums) {

        BigDecimal amount(Figure figure) {
            return sums.amount(figure, state.number());
        }

        private Long smallestUnits(Figure figure) {
            return sums.totals(figure)[state.number()];
        }
    }

    private static final String OWN = "field.";
    private static final List<String> HEALTHS = List.of("RED", "AMBER", "GREEN");
    private static final Map<String, Function<Boolean, Comparator<Line>>> ORDERS = new TreeMap<>(Map.ofEntries(
            by("key", line -> line.state().key()),
            by("name", line -> line.state().name().toLowerCase(Locale.ROOT)),
            by("stage", line -> Stage.valueOf(line.state().stage())),
            by("unit", line -> line.state().unit()),
            by("goal", line -> line.state().goal()),
            by("owner", line -> line.state().owner()),
            by("health", line -> {
                var health = line.state().health();
                return health == null ? null : HEALTHS.indexOf(health);
            }),
            by("feasibility", line -> line.state().feasibility()),
            by("risk", line -> {
                var risk = line.state().risk();
                return risk == null ? null : Degree.valueOf(risk);
            }),
            by("firstPromise", line -> line.smallestUnits(Figure.FIRST_PROMISE)),
            by("forecast", line -> line.smallestUnits(Figure.FORECAST)),
            by("attested", line -> line.smallestUnits(Figure.ATTESTED)),
            by("cost", line -> line.smallestUnits(Figure.COST))));

    private ProjectOrder() {}

    static Comparator<Line> of(PageRequest page) {
        var field = page.sortField("key");
        var order = field.startsWith(OWN) ? byOwn(field.substring(OWN.length())) : ORDERS.get(field);
        if (order == null) {
            throw InvalidInput.of(
                    "sort", "sort.unknown", "must be field.CODE or one of " + String.join(", ", ORDERS.keySet()));
        }
        return order.apply(page.descending()).thenComparing(line -> line.state().key());
    }

    private static Function<Boolean, Comparator<Line>> byOwn(String field) {
        return inOrder(line -> line.state().fields().get(field), FieldFilter.ORDER);
    }

    private static <T extends Comparable<? super T>> Map.Entry<String, Function<Boolean, Comparator<Line>>> by(
            String field, Function<Line, @Nullable T> value) {
        return Map.entry(field, inOrder(value, Comparator.naturalOrder()));
    }

    private static <T> Function<Boolean, Comparator<Line>> inOrder(
            Function<Line, @Nullable T> value, Comparator<? super T> order) {
        return descending -> (one, other) -> {
            var first = value.apply(one);
            var second = value.apply(other);
            if (first == null || second == null) {
                return Boolean.compare(first == null, second == null);
            }
            return descending ? order.compare(second, first) : order.compare(first, second);
        };
    }
}
