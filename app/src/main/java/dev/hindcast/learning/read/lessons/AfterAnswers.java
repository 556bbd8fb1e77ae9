package dev.hindcast.learning.read.lessons;

import dev.hindcast.learning.LearningQuery.Backlog;
import dev.hindcast.learning.LearningQuery.EffectsToReview;
import dev.hindcast.learning.LearningQuery.RememberedFailures;
import dev.hindcast.learning.LearningQuery.Resurfacing.Remembered;
import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.shared.ActionId;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import java.time.LocalDate;
import java.time.YearMonth;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Answers what goes on after post-mortems: the backlog of actions, effects to be reviewed, what is worth remembering. */
@Component
@Transactional
class AfterAnswers {

    /** Days by which something may miss the very day of a year ago. */
    private static final int ABOUT = 21;

    private final JdbcClient jdbc;
    private final Sight sight;
    private final OrganisationFacts organisation;

    AfterAnswers(JdbcClient jdbc, Sight sight, OrganisationFacts organisation) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.organisation = organisation;
    }

    @QueryHandler
    Backlog.Result answer(Backlog query) {
        var parameters = sight.of(query.reader());
        var last = YearMonth.from(query.today());
        parameters.put("first", last.minusMonths(query.months() - 1L).atDay(1));
        parameters.put("last", last.atDay(1));
        parameters.put("today", query.today());
        return new Backlog.Result(jdbc.sql("""
                        with seen as (
                            select t.* from learning.action t join learning.account a on a.post_mortem = t.post_mortem
                            where\s""" + Sight.READABLE + """
                        ), month as (
                            select m::date as first, least((m + interval '1 month' - interval '1 day')::date, :today) as last
                            from generate_series(:first::date, :last::date, interval '1 month') m)
                        select first,
                            (select count(*) from seen t where t.added_on <= m.last
                                and (t.ended_on is null or t.ended_on > m.last)) as open,
                            (select count(*) from seen t where t.added_on <= m.last
                                and (t.ended_on is null or t.ended_on > m.last)
                                and (select d.due from learning.action_due d where d.action = t.action
                                    and d.since <= m.last order by d.since desc limit 1) < m.last) as overdue,
                            (select count(*) from seen t where t.added_on between m.first and m.last) as added,
                            (select count(*) from seen t where t.ended_on between m.first and m.last) as closed
                        from month m order by first""")
                .params(parameters)
                .query((row, _) -> new Backlog.Month(
                        YearMonth.from(row.getObject("first", LocalDate.class)),
                        row.getInt("open"),
                        row.getInt("overdue"),
                        row.getInt("added"),
                        row.getInt("closed")))
                .list());
    }

    @QueryHandler
    EffectsToReview.Result answer(EffectsToReview query) {
        var days = organisation.settings().effectReviewDays();
        var parameters = sight.of(query.reader());
        parameters.put("until", query.today().minusDays(days));
        var mine = query.owner() == null ? "" : " and t.owner = :owner";
        if (query.owner() != null) {
            parameters.put("owner", query.owner().value());
        }
        return new EffectsToReview.Result(
                jdbc.sql("""
                        select t.*, a.title as of_title
                        from learning.action t join learning.account a on a.post_mortem = t.post_mortem
                        where t.done and not t.reviewed and t.ended_on <= :until and\s""" + Sight.READABLE + mine + " order by t.ended_on, t.action limit 200")
                        .params(parameters)
                        .query((row, _) -> new EffectsToReview.Done(
                                new ActionId(row.getString("action")),
                                row.getString("title"),
                                new PersonId(row.getString("owner")),
                                row.getObject("ended_on", LocalDate.class),
                                new PostMortemId(row.getString("post_mortem")),
                                row.getString("of_title")))
                        .list(),
                days);
    }

    @QueryHandler
    RememberedFailures.Result answer(RememberedFailures query) {
        var parameters = sight.of(query.reader());
        parameters.put("day", query.today().minusYears(1));
        parameters.put("from", query.today().minusYears(1).minusDays(ABOUT));
        parameters.put("to", query.today().minusYears(1).plusDays(ABOUT));
        return new RememberedFailures.Result(jdbc.sql("""
                        select a.post_mortem, a.title, a.first_published_on,
                            (select l.statement from learning.lesson l where l.post_mortem = a.post_mortem
                                order by l.place limit 1) as lesson
                        from learning.account a
                        where a.first_published_on between :from and :to and\s""" + Sight.VISIBLE + """
                        order by abs(a.first_published_on - :day), a.post_mortem limit 3""")
                .params(parameters)
                .query((row, _) -> new Remembered(
                        new PostMortemId(row.getString("post_mortem")),
                        row.getString("title"),
                        row.getObject("first_published_on", LocalDate.class),
                        row.getString("lesson")))
                .list());
    }
}
