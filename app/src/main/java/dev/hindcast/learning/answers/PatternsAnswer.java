package dev.hindcast.learning.answers;

import dev.hindcast.learning.LearningQuery.PatternCounts;
import dev.hindcast.learning.LearningQuery.PatternCounts.Hit;
import dev.hindcast.learning.LearningQuery.PatternCounts.PerYear;
import dev.hindcast.learning.LearningQuery.Patterns;
import dev.hindcast.shared.Code;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;

/** Answers what failures have in common: counts of their causes, and what the projects behind them had cost. */
@Component
class PatternsAnswer {

    private final QueryGateway queries;
    private final ProjectCosts costs;

    PatternsAnswer(QueryGateway queries, ProjectCosts costs) {
        this.queries = queries;
        this.costs = costs;
    }

    @QueryHandler
    Patterns.Result answer(Patterns query) {
        var counts = queries.query(new PatternCounts(query), PatternCounts.Result.class)
                .join();
        var spent = costs.byProject(Set.of(), query.today());
        var seen = counts.perYear().stream().mapToInt(PerYear::year).summaryStatistics();
        var years = seen.getCount() == 0
                ? List.<Integer>of()
                : IntStream.rangeClosed(seen.getMin(), seen.getMax()).boxed().toList();
        var causes = counts.perYear().stream().collect(Collectors.groupingBy(PerYear::cause)).entrySet().stream()
                .map(cause -> cause(cause.getKey(), cause.getValue(), years, counts.hits(), spent))
                .sorted(Comparator.comparingInt(Patterns.Cause::total)
                        .reversed()
                        .thenComparing(cause -> cause.cause().value()))
                .toList();
        return new Patterns.Result(
                counts.postMortems(),
                years,
                causes,
                counts.entered(),
                counts.caught(),
                counts.stops(),
                counts.common(),
                spent.currency());
    }

    private static Patterns.Cause cause(
            Code cause, List<PerYear> counts, List<Integer> years, List<Hit> hits, ProjectCosts.Spent spent) {
        var byYear = counts.stream().collect(Collectors.toMap(PerYear::year, PerYear::count));
        var projects = hits.stream()
                .filter(hit -> hit.cause().equals(cause))
                .map(Hit::project)
                .collect(Collectors.toSet());
        return new Patterns.Cause(
                cause,
                years.stream().map(year -> byYear.getOrDefault(year, 0)).toList(),
                byYear.values().stream().mapToInt(Integer::intValue).sum(),
                spent.of(projects));
    }
}
