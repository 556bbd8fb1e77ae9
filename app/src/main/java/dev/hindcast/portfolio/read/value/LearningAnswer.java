package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.Figure;
import dev.hindcast.portfolio.PortfolioQuery.Learning;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * <b>Learning</b>. Over the projects stopped as of the moment, imported ones apart: <i>days to stop</i>, the median of
 * the days from entering CHARTERED to the stop; <i>spend at stop</i> = Σ cost up to the month of the stop ÷ Σ planned
 * cost, of those with planned cost; <i>spend after the first miss</i> = Σ cost of the months after the one in which a
 * reading first missed its criterion; <i>published in time</i> = stops with a post-mortem within
 * {@code postMortemDueDays} ÷ stops whose term is over or that have one. Over all projects: lessons adopted, adopted
 * lessons that prevented something, post-mortems that name a cause an earlier one with a lesson had named, insights,
 * improvements, and avoided cost attested. Amounts in the reporting currency, shares to four digits. Source: the
 * milestones, and the figures COST, PLANNED_COST and AVOIDED_COST of the journal.
 */
@Component
class LearningAnswer {

    private static final List<Figure> FIGURES = List.of(Figure.COST, Figure.PLANNED_COST, Figure.AVOIDED_COST);
    private static final String ANSWER = """
            , seen as materialized (select * from portfolio.milestone m where %s),
            stop as materialized (
                select p.project, p.imported,
                    (select max(m.effective_on) from seen m where m.project = p.project and m.kind = 'STOPPED') as day,
                    (select min(m.effective_on) from seen m where m.project = p.project and m.kind = 'CHARTERED') as charter,
                    (select min(m.effective_on) from seen m
                        where m.project = p.project and m.kind = 'CRITERION_MISSED') as miss
                from project p where p.stage = 'STOPPED' or p.stage = 'CLOSED' and p.outcome = 'STOPPED'),
            own as materialized (
                select s.*, (select min(m.effective_on) from seen m
                    where m.project = s.project and m.kind = 'PUBLISHED' and m.detail = 'PROJECT'
                        and m.effective_on >= s.day) as published
                from stop s where not s.imported),
            spent as (
                select o.project,
                    coalesce(sum(c.converted) filter (where c.figure = 'PLANNED_COST'), 0) as planned,
                    coalesce(sum(c.converted) filter (where c.figure = 'COST' and c.month <= o.day), 0) as until_stop,
                    coalesce(sum(c.converted) filter (where c.figure = 'COST'
                        and c.month > date_trunc('month', o.miss::timestamp)::date), 0) as after_miss
                from own o join converted c on c.project = o.project group by o.project),
            counted as (
                select m.* from seen m where :everywhere or m.project in (select project from project))
            select
                (select count(*) from stop) as stopped,
                (select count(*) from stop where imported) as imported,
                (select percentile_cont(0.5) within group (order by day - charter) from own) as days,
                (select sum(until_stop) / nullif(sum(planned), 0) from spent where planned > 0) as at_stop,
                (select coalesce(sum(after_miss), 0) from spent) as after_miss,
                (select count(*) filter (where published <= day + :dueDays)::numeric
                        / nullif(count(*) filter (where published is not null or day + :dueDays < :day), 0)
                    from own) as in_time,
                (select count(*) from (select distinct project, subject from counted where kind = 'LESSON_ADOPTED') a)
                    as adopted,
                (select count(*) from (select distinct on (project, subject) detail from counted
                    where kind = 'LESSON_OUTCOME' order by project, subject, effective_on desc, recorded_at desc) o
                    where detail = 'PREVENTED') as prevented,
                (select count(distinct later.subject) from counted later where later.kind = 'CAUSE' and exists (
                    select 1 from seen earlier join seen lesson
                        on lesson.event_id = earlier.event_id and lesson.kind = 'LESSON'
                    where earlier.kind = 'CAUSE' and earlier.detail = later.detail
                        and earlier.subject <> later.subject and earlier.effective_on < later.effective_on))
                    as recurrences,
                (select count(distinct subject) from counted where kind = 'INSIGHT') as insights,
                (select count(*) from counted where kind = 'IMPROVEMENT') as improvements,
                (select coalesce(sum(converted), 0) from converted where figure = 'AVOIDED_COST') as avoided
            """;

    private final Installation installation;
    private final Figures figures;
    private final JdbcClient jdbc;

    LearningAnswer(Installation installation, Figures figures, JdbcClient jdbc) {
        this.installation = installation;
        this.figures = figures;
        this.jdbc = jdbc;
    }

    @QueryHandler
    Learning.Result answer(Learning query) {
        var moment = installation.moment(query.asOf(), query.basis());
        var currency = installation.currency(query.currency());
        var digits = currency.getDefaultFractionDigits();
        var filter = query.filter();
        var scope = InScope.wholeLife(moment, filter, currency, FIGURES);
        var everywhere = filter.units().isEmpty()
                && filter.goals().isEmpty()
                && filter.projects().isEmpty();
        return scope.statement(jdbc, ANSWER.formatted(moment.condition("m")))
                .param("everywhere", everywhere)
                .param("dueDays", installation.settings().postMortemDueDays())
                .query((row, number) -> new Learning.Result(
                        currency,
                        row.getInt("stopped"),
                        row.getInt("imported"),
                        Ratio.plain(row.getBigDecimal("days")),
                        Ratio.rounded(row.getBigDecimal("at_stop")),
                        Net.scaled(row.getBigDecimal("after_miss"), digits),
                        Ratio.rounded(row.getBigDecimal("in_time")),
                        row.getInt("adopted"),
                        row.getInt("prevented"),
                        row.getInt("recurrences"),
                        row.getInt("insights"),
                        row.getInt("improvements"),
                        Net.scaled(row.getBigDecimal("avoided"), digits),
                        figures.notConverted(scope)))
                .single();
    }
}
