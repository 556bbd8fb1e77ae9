package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.ActionState;
import dev.hindcast.postmortem.PostMortemQuery.Due;
import dev.hindcast.postmortem.PostMortemQuery.ListActions;
import dev.hindcast.postmortem.PostMortemQuery.ListDue;
import dev.hindcast.postmortem.PostMortemQuery.ListLessons;
import dev.hindcast.postmortem.PostMortemQuery.ListPostMortems;
import dev.hindcast.postmortem.PostMortemQuery.ListedAction;
import dev.hindcast.postmortem.PostMortemQuery.PublishedLesson;
import dev.hindcast.postmortem.ReadingFacts;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers with lists across post-mortems. */
@Component
class ListAnswers {

    private static final String ACCOUNTS = " from postmortem.account a";
    private static final String LESSONS =
            " from postmortem.lesson l join postmortem.account a on a.post_mortem = l.post_mortem";
    private static final String ACTIONS =
            " from postmortem.action t join postmortem.account a on a.post_mortem = t.post_mortem";

    private final JdbcClient jdbc;
    private final Sight sight;
    private final ReadingFacts facts;

    ListAnswers(JdbcClient jdbc, Sight sight, ReadingFacts facts) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.facts = facts;
    }

    @QueryHandler
    ListPostMortems.Result handle(ListPostMortems query) {
        var selection = sight.of(query.reader())
                .among("a.project", "projects", query.projects())
                .among("a.status", "statuses", query.statuses())
                .containing(query.text(), "a.title");
        var order = Selection.order(
                query.page(),
                Map.of(
                        "title", "lower(a.title)",
                        "status", "a.status",
                        "openedAt", "a.opened_at",
                        "publishedAt", "a.published_at"),
                "a.opened_at desc",
                "a.post_mortem");
        return new ListPostMortems.Result(
                page("select a.*", ACCOUNTS, selection, order, query.page(), new SummaryRow()));
    }

    @QueryHandler
    ListLessons.Result handle(ListLessons query) {
        var selection = sight.of(query.reader())
                .among("a.project", "projects", query.projects())
                .containing(query.text(), "l.statement, l.advice");
        if (query.tag() != null) {
            selection.where(":tag = any (l.tags)", "tag", query.tag());
        }
        var order = Selection.order(
                query.page(),
                Map.of("publishedAt", "l.published_at", "title", "lower(a.title)"),
                "l.published_at desc, a.post_mortem, l.place",
                "l.lesson");
        return new ListLessons.Result(page(
                "select l.*, a.title, a.project",
                LESSONS,
                selection,
                order,
                query.page(),
                (row, number) -> new PublishedLesson(
                        new LessonId(row.getString("lesson")),
                        row.getString("statement"),
                        row.getString("advice"),
                        SummaryRow.texts(row.getArray("tags")),
                        new PostMortemId(row.getString("post_mortem")),
                        row.getString("title"),
                        SummaryRow.project(row.getString("project")),
                        row.getObject("published_at", OffsetDateTime.class).toInstant())));
    }

    @QueryHandler
    ListActions.Result handle(ListActions query) {
        var selection = sight.of(query.reader());
        if (query.owner() != null) {
            selection.where("t.owner = :owner", "owner", query.owner().value());
        }
        if (query.state() != null) {
            selection.where("t.state = :state", "state", query.state().name());
        }
        if (query.overdue() != null) {
            selection.where(
                    (query.overdue() ? "" : "not ") + "(t.state = 'OPEN' and t.due < :today)", "today", query.today());
        }
        var order = Selection.order(
                query.page(),
                Map.of("due", "t.due", "owner", "t.owner", "state", "t.state", "title", "lower(t.title)"),
                "t.due",
                "t.action");
        return new ListActions.Result(page(
                "select t.*, a.title as account_title, a.project",
                ACTIONS,
                selection,
                order,
                query.page(),
                (row, number) -> listed(row, query.today())));
    }

    @QueryHandler
    ListDue.Result handle(ListDue query) {
        var days = facts.dueDays();
        var selection = sight.of(query.reader())
                .where("a.status in ('DRAFT', 'IN_REVIEW')")
                .where("a.stopped_on is not null and a.project is not null");
        return new ListDue.Result(
                jdbc.sql("select a.*" + ACCOUNTS + selection.clause() + " order by a.stopped_on, a.post_mortem")
                        .params(selection.parameters())
                        .query((row, number) -> due(row, days, query.today()))
                        .list());
    }

    private <T> Page<T> page(
            String select, String from, Selection selection, String order, PageRequest page, RowMapper<T> rows) {
        var total = jdbc.sql("select count(*)" + from + selection.clause())
                .params(selection.parameters())
                .query(Long.class)
                .single();
        var items = jdbc.sql(select + from + selection.clause() + order + " limit :size offset :offset")
                .params(selection.parameters())
                .param("size", page.size())
                .param("offset", page.offset())
                .query(rows)
                .list();
        return new Page<>(items, page.page(), page.size(), total);
    }

    private static ListedAction listed(ResultSet row, LocalDate today) throws SQLException {
        var action = new ActionRow().mapRow(row, 0);
        return new ListedAction(
                action,
                new PostMortemId(row.getString("post_mortem")),
                row.getString("account_title"),
                SummaryRow.project(row.getString("project")),
                action.state() == ActionState.OPEN && action.due().isBefore(today));
    }

    private static Due due(ResultSet row, int days, LocalDate today) throws SQLException {
        var stoppedOn = row.getObject("stopped_on", LocalDate.class);
        var dueOn = stoppedOn.plusDays(days);
        return new Due(
                new PostMortemId(row.getString("post_mortem")),
                new ProjectId(row.getString("project")),
                row.getString("title"),
                stoppedOn,
                dueOn,
                today.isAfter(dueOn));
    }
}
