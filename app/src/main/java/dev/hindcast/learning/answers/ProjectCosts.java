package dev.hindcast.learning.answers;

import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.shared.Period;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.stereotype.Component;

/** What projects have cost, as the portfolio reckons it. */
@Component
class ProjectCosts {

    /** Fifty years: the whole life of any project. */
    private static final int MONTHS = 600;

    /** The booked cost by project, in one currency. */
    record Spent(Map<ProjectId, BigDecimal> byProject, Currency currency) {

        BigDecimal of(Set<ProjectId> projects) {
            return projects.stream()
                    .map(project -> byProject.getOrDefault(project, BigDecimal.ZERO))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    private final QueryGateway queries;

    ProjectCosts(QueryGateway queries) {
        this.queries = queries;
    }

    /** The cost of these projects until the end of the day; of all projects when none is named. */
    Spent byProject(Set<ProjectId> projects, LocalDate today) {
        var month = YearMonth.from(today);
        var filter = new Filter(
                Set.of(),
                Set.of(),
                Set.of(),
                projects.stream().map(ProjectId::value).collect(Collectors.toSet()),
                null);
        var scope = new Scope(
                new Period(month.minusMonths(MONTHS - 1L), month), new AsOf.EndOf(today), Basis.RECORDED, filter, null);
        var series = queries.query(new Series(scope, Grouping.PROJECT), Series.Result.class)
                .join();
        var costs = new HashMap<ProjectId, BigDecimal>();
        series.series()
                .forEach(line ->
                        costs.put(new ProjectId(line.key()), line.amounts().cost()));
        return new Spent(Map.copyOf(costs), series.currency());
    }
}
