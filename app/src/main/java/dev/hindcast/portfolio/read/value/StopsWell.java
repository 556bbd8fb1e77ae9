package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.Filter;
import dev.hindcast.portfolio.PortfolioQuery.Tiles.Stops;
import java.util.Currency;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * <b>Stopped well</b>: projects that were stopped (or stopped and closed) as of the moment; how many of them, imported
 * ones apart, have a post-mortem published within {@code postMortemDueDays} days of the stop; the avoided cost attested
 * over all months, in the reporting currency; and the lessons of post-mortems published by then. Source: the project
 * versions, ProjectStopped, PostMortemPublished, PostMortemImported, and the figure AVOIDED_COST of the journal.
 */
@Component
class StopsWell {

    private static final String STOPPED = """
            select count(*) as stopped, count(*) filter (where p.imported) as imported,
                count(*) filter (where not p.imported and l.published <= s.stopped + :dueDays) as in_time
            from project p
            left join lateral (select max(m.effective_on) as stopped from portfolio.milestone m
                where m.project = p.project and m.kind = 'STOPPED' and %1$s) s on true
            left join lateral (select min(m.effective_on) as published from portfolio.milestone m
                where m.project = p.project and m.kind = 'PUBLISHED' and m.detail = 'PROJECT' and %1$s
                    and m.effective_on >= s.stopped) l on true
            where p.stage = 'STOPPED' or p.stage = 'CLOSED' and p.outcome = 'STOPPED'
            """;
    private static final String LESSONS = """
            select count(distinct m.subject) from portfolio.milestone m
            where m.kind = 'LESSON' and %s and (:everywhere or m.project in (select project from project))
            """;

    private final JdbcClient jdbc;
    private final Figures figures;

    StopsWell(JdbcClient jdbc, Figures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    Stops of(Moment moment, Filter filter, Currency currency, int dueDays) {
        var scope = InScope.wholeLife(moment, filter, currency, List.of(Figure.AVOIDED_COST));
        var everywhere = filter.units().isEmpty()
                && filter.goals().isEmpty()
                && filter.projects().isEmpty();
        int lessons = scope.statement(jdbc, LESSONS.formatted(moment.condition("m")))
                .param("everywhere", everywhere)
                .query(Integer.class)
                .single();
        var avoided = Net.sum(figures.totals(scope), Figure.AVOIDED_COST, currency.getDefaultFractionDigits());
        return scope.statement(jdbc, STOPPED.formatted(moment.condition("m")))
                .param("dueDays", dueDays)
                .query((row, number) -> new Stops(
                        row.getInt("stopped"), row.getInt("imported"), row.getInt("in_time"), avoided, lessons))
                .single();
    }
}
