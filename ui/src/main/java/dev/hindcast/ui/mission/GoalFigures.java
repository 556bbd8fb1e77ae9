package dev.hindcast.ui.mission;

import dev.hindcast.portfolio.Amounts;
import dev.hindcast.portfolio.AsOf;
import dev.hindcast.portfolio.Basis;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.Grouping;
import dev.hindcast.portfolio.PortfolioQuery.Series;
import dev.hindcast.portfolio.Scope;
import dev.hindcast.ui.common.Messages;
import dev.hindcast.ui.common.figures.Scopes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Map;
import java.util.stream.Collectors;

/** What the projects of each goal promised, expect and delivered over their whole lives. */
record GoalFigures(LocalDate today, Scope scope, Currency currency, Map<String, Amounts> byGoal) {

    private static final Amounts NOTHING = new Amounts(
            BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    static GoalFigures ask(Messages messages, LocalDate today) {
        var scope = new Scope(
                Scopes.always(YearMonth.from(today)), new AsOf.EndOf(today), Basis.RECORDED, Filter.ALL, null);
        var answer = messages.ask(new Series(scope, Grouping.GOAL));
        return new GoalFigures(
                today,
                scope,
                answer.currency(),
                answer.series().stream().collect(Collectors.toMap(Series.Line::key, Series.Line::amounts)));
    }

    /** The figures of the goal's code; zeros when nothing was promised, spent or claimed for it. */
    Amounts of(String goal) {
        return byGoal.getOrDefault(goal, NOTHING);
    }
}
