package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers the figures month by month, or per unit, goal, category or project. */
@Component
class SeriesAnswer {

    private final Installation installation;
    private final Figures figures;

    SeriesAnswer(Installation installation, Figures figures) {
        this.installation = installation;
        this.figures = figures;
    }

    @QueryHandler
    Series.Result answer(Series query) {
        var scope = query.scope();
        var currency = installation.currency(scope.currency());
        var digits = currency.getDefaultFractionDigits();
        var inScope = InScope.months(
                installation.moment(scope.asOf(), scope.basis()),
                scope.filter(),
                scope.months().from(),
                scope.months().to(),
                currency,
                Net.FIGURES);
        var groups = figures.grouped(inScope, query.by());
        return new Series.Result(
                currency,
                scope,
                query.by(),
                query.by() == Grouping.MONTH
                        ? everyMonth(query, groups, digits)
                        : groups.stream()
                                .map(group ->
                                        new Series.Line(group.key(), group.label(), Net.amounts(group.sums(), digits)))
                                .toList(),
                totals(groups, digits),
                figures.notConverted(inScope));
    }

    private static List<Series.Line> everyMonth(Series query, List<Figures.Group> groups, int digits) {
        Map<String, Figures.Group> byMonth =
                groups.stream().collect(Collectors.toMap(Figures.Group::key, Function.identity()));
        return query.scope()
                .months()
                .months()
                .map(Object::toString)
                .map(month -> new Series.Line(
                        month,
                        month,
                        byMonth.containsKey(month)
                                ? Net.amounts(byMonth.get(month).sums(), digits)
                                : Net.amounts(Map.of(), digits)))
                .toList();
    }

    private static Amounts totals(List<Figures.Group> groups, int digits) {
        var totals = new EnumMap<Figure, BigDecimal>(Figure.class);
        groups.forEach(
                group -> group.sums().forEach((figure, amount) -> totals.merge(figure, amount, BigDecimal::add)));
        return Net.amounts(totals, digits);
    }
}
