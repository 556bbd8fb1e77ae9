package dev.hindcast.learning.read.lessons;

import dev.hindcast.learning.LearningQuery.Caught;
import dev.hindcast.learning.LearningQuery.Common;
import dev.hindcast.learning.LearningQuery.Entered;
import dev.hindcast.learning.LearningQuery.PatternCounts;
import dev.hindcast.learning.LearningQuery.PatternCounts.Hit;
import dev.hindcast.learning.LearningQuery.PatternCounts.PerYear;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.ProjectId;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts causes, phases and what stops share. */
@Component
class PatternCounter {

    private static final int MOST_COMMON = 12;

    /** Post-mortems that count, one row each. */
    private static final String ACCOUNTS = """
            with seen as (
                select a.post_mortem, a.project, a.tags, extract(year from a.first_published_on)::int as year
                from learning.account a left join learning.project p on p.project = a.project
                where\s""" + Sight.VISIBLE + """
                    and (:anyUnit or coalesce(a.unit, p.unit) = any (:units))
                    and (:from::int is null or extract(year from a.first_published_on) >= :from::int)
                    and (:to::int is null or extract(year from a.first_published_on) <= :to::int))
            """;

    private static final String STOPS = """
            with seen as (
                select a.post_mortem, a.project, a.tags from learning.account a where\s""" + Sight.VISIBLE + """
            ), stop as (
                select * from learning.project p
                where p.stopped_on > :since and p.stopped_on <= :today and (:anyUnit or p.unit = any (:units)))
            """;

    private final JdbcClient jdbc;
    private final Sight sight;

    PatternCounter(JdbcClient jdbc, Sight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    @QueryHandler
    PatternCounts.Result answer(PatternCounts query) {
        var parameters = parameters(query);
        return new PatternCounts.Result(
                count(ACCOUNTS + "select count(*) from seen", parameters),
                list(
                        ACCOUNTS + """
                        select f.cause, s.year, count(distinct s.post_mortem) as count
                        from seen s join learning.factor f on f.post_mortem = s.post_mortem
                        group by f.cause, s.year order by f.cause, s.year""",
                        parameters,
                        (row, _) ->
                                new PerYear(new Code(row.getString("cause")), row.getInt("year"), row.getInt("count"))),
                list(
                        ACCOUNTS + """
                        select distinct f.cause, s.project
                        from seen s join learning.factor f on f.post_mortem = s.post_mortem
                        where s.project is not null""",
                        parameters,
                        (row, _) -> new Hit(new Code(row.getString("cause")), new ProjectId(row.getString("project")))),
                list(
                        ACCOUNTS + """
                        select f.cause, f.entered_in, count(distinct s.post_mortem) as count
                        from seen s join learning.factor f on f.post_mortem = s.post_mortem
                        where f.entered_in is not null
                        group by f.cause, f.entered_in order by f.cause, f.entered_in""",
                        parameters,
                        (row, _) -> new Entered(
                                new Code(row.getString("cause")), row.getString("entered_in"), row.getInt("count"))),
                list(
                        ACCOUNTS + """
                        select f.entered_in, f.caught_in, count(*) as count
                        from seen s join learning.factor f on f.post_mortem = s.post_mortem
                        where f.entered_in is not null and f.caught_in is not null
                        group by f.entered_in, f.caught_in order by f.entered_in, f.caught_in""",
                        parameters,
                        (row, _) -> new Caught(
                                row.getString("entered_in"), row.getString("caught_in"), row.getInt("count"))),
                count(STOPS + "select count(*) from stop", parameters),
                list(
                        STOPS + """
                        select kind, value, count(distinct project) as count from (
                            select 'stage' as kind, stopped_in as value, project from stop
                            union all select 'unit', unit, project from stop
                            union all select 'origin', origin, project from stop
                            union all select 'cause', f.cause, t.project from stop t
                                join seen s on s.project = t.project join learning.factor f on f.post_mortem = s.post_mortem
                            union all select 'tag', unnest(s.tags), t.project from stop t
                                join seen s on s.project = t.project) shared
                        where value is not null
                        group by kind, value having count(distinct project) > 1
                        order by count(distinct project) desc, kind, value limit\s""" + MOST_COMMON,
                        parameters,
                        (row, _) -> new Common(row.getString("kind"), row.getString("value"), row.getInt("count"))));
    }

    private Map<String, Object> parameters(PatternCounts query) {
        var asked = query.asked();
        var parameters = sight.of(query.reader());
        parameters.put("anyUnit", asked.units().isEmpty());
        parameters.put("units", asked.units().stream().map(Code::value).toArray(String[]::new));
        parameters.put("since", asked.today().minusYears(1));
        parameters.put("today", asked.today());
        putYear(parameters, "from", asked.from());
        putYear(parameters, "to", asked.to());
        return parameters;
    }

    @SuppressWarnings("NullAway")
    private static void putYear(
            Map<String, Object> parameters, String name, @org.jspecify.annotations.Nullable Integer year) {
        parameters.put(name, year);
    }

    private int count(String sql, Map<String, Object> parameters) {
        return jdbc.sql(sql).params(parameters).query(Integer.class).single();
    }

    private <T> java.util.List<T> list(String sql, Map<String, Object> parameters, RowMapper<T> rows) {
        return jdbc.sql(sql).params(parameters).query(rows).list();
    }
}
