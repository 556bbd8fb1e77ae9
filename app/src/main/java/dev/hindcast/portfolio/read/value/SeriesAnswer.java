package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the figures month by month, or per unit, goal, category or project. */
@Component
class SeriesAnswer {

    private final Installation installation;
    private final Memory memory;
    private final Labels labels;

    SeriesAnswer(Installation installation, Memory memory, Labels labels) {
        this.installation = installation;
        this.memory = memory;
        this.labels = labels;
    }

    @QueryHandler
    Series.Result answer(Series query) {
        var scope = query.scope();
        var moment = installation.moment(scope.asOf(), scope.basis());
        var currency = installation.currency(scope.currency(), moment);
        var digits = currency.getDefaultFractionDigits();
        return memory.read(() -> {
            var view = memory.view(moment, scope.filter(), currency);
            var figures = Figures.over(
                    view, Net.FIGURES, scope.months().from(), scope.months().to());
            var groups = figures.grouped(query.by());
            return new Series.Result(
                    currency,
                    scope,
                    query.by(),
                    query.by() == Grouping.MONTH
                            ? everyMonth(query, groups, digits)
                            : lines(groups, labels.of(query.by(), view), digits),
                    totals(groups.values(), digits),
                    figures.notConverted());
        });
    }

    private static List<Series.Line> everyMonth(Series query, Map<String, Map<Figure, BigDecimal>> groups, int digits) {
        return query.scope()
                .months()
                .months()
                .map(Object::toString)
                .map(month -> new Series.Line(month, month, Net.amounts(groups.getOrDefault(month, Map.of()), digits)))
                .toList();
    }

    private static List<Series.Line> lines(
            Map<String, Map<Figure, BigDecimal>> groups, UnaryOperator<String> label, int digits) {
        return groups.entrySet().stream()
                .map(group -> new Series.Line(
                        group.getKey(), label.apply(group.getKey()), Net.amounts(group.getValue(), digits)))
                .sorted(Comparator.comparing(Series.Line::label).thenComparing(Series.Line::key))
                .toList();
    }

    private static Amounts totals(Collection<Map<Figure, BigDecimal>> groups, int digits) {
        var totals = new EnumMap<Figure, BigDecimal>(Figure.class);
        groups.forEach(sums -> sums.forEach((figure, amount) -> totals.merge(figure, amount, BigDecimal::add)));
        return Net.amounts(totals, digits);
    }
}
