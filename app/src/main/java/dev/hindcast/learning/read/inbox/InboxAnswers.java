package dev.hindcast.learning.read.inbox;

import dev.hindcast.learning.InboxQuery.Inbox;
import dev.hindcast.learning.InboxQuery.Notice;
import dev.hindcast.learning.NoticeId;
import dev.hindcast.learning.NoticeKind;
import dev.hindcast.postmortem.ReadingFacts;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers what a person is told. A notice names things only; what they are called is looked up when it is read, so that
 * nothing is told that does not hold any more or that the person may not read by now.
 *
 * @see "ADR-0086"
 */
@Component
class InboxAnswers {

    private static final String NOTICES = """
            select n.*, t.title as action_title, t.due, t.ended_on, a.title as account_title, s.name as search_name,
                l.statement, p.key, p.name as project_name, p.over_since
            from learning.notice n
                left join learning.account a on a.post_mortem = n.post_mortem
                left join learning.action t on t.action = n.subject
                left join learning.saved_search s on s.search = n.subject
                left join learning.lesson_use u on n.kind = 'OUTCOME_MISSING' and n.about = u.project || '/' || u.lesson
                left join learning.lesson l on l.lesson = u.lesson
                left join learning.project p on p.project = u.project
            where n.person = :reader
                and a.post_mortem is not null and (cardinality(a.restricted_to) = 0 or :executive or a.opened_by = :reader
                    or :reader = any (a.participants) or :readersUnit = any (a.restricted_to))
                and case n.kind
                    when 'ACTION_DUE_SOON' then t.ended_on is null and t.owner = n.person
                    when 'ACTION_OVERDUE' then t.ended_on is null and t.owner = n.person
                    when 'EFFECT_TO_REVIEW' then t.done and not t.reviewed
                    when 'OUTCOME_MISSING' then u.outcome is null and l.lesson is not null
                    else s.search is not null end
            order by n.noted_at desc, n.notice limit\s""" + Inbox.MOST;

    private final JdbcClient jdbc;
    private final ReadingFacts facts;

    InboxAnswers(JdbcClient jdbc, ReadingFacts facts) {
        this.jdbc = jdbc;
        this.facts = facts;
    }

    @QueryHandler
    Inbox.Result answer(Inbox query) {
        var reader = query.reader();
        return new Inbox.Result(jdbc.sql(NOTICES)
                .param("reader", reader.person().value())
                .param("executive", reader.has(Role.EXECUTIVE))
                .param(
                        "readersUnit",
                        facts.unitOf(reader.person()).map(Code::value).orElse(""))
                .query((row, _) -> notice(row))
                .list());
    }

    private static Notice notice(ResultSet row) throws SQLException {
        var kind = NoticeKind.valueOf(row.getString("kind"));
        return new Notice(
                new NoticeId(row.getString("notice")),
                kind,
                row.getString(
                        switch (kind) {
                            case ACTION_DUE_SOON, ACTION_OVERDUE, EFFECT_TO_REVIEW -> "action_title";
                            case OUTCOME_MISSING -> "statement";
                            case SEARCH_HIT -> "account_title";
                        }),
                kind == NoticeKind.OUTCOME_MISSING ? row.getString("project_name") : row.getString("search_name"),
                row.getString("key"),
                new PostMortemId(row.getString("post_mortem")),
                row.getObject(
                        switch (kind) {
                            case ACTION_DUE_SOON, ACTION_OVERDUE -> "due";
                            case EFFECT_TO_REVIEW -> "ended_on";
                            case OUTCOME_MISSING, SEARCH_HIT -> "over_since";
                        },
                        LocalDate.class),
                row.getObject("noted_at", OffsetDateTime.class).toInstant(),
                row.getObject("seen_at") != null);
    }
}
