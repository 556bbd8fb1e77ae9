package dev.hindcast.learning.read.lessons;

import dev.hindcast.learning.LearningQuery.CausesOf;
import dev.hindcast.learning.LearningQuery.ConsideredRecurrences;
import dev.hindcast.learning.LearningQuery.LessonsNamed;
import dev.hindcast.learning.LearningQuery.ListLessons;
import dev.hindcast.learning.LearningQuery.ListedLesson;
import dev.hindcast.learning.LearningQuery.MetLesson;
import dev.hindcast.learning.LearningQuery.RecordsOf;
import dev.hindcast.learning.LearningQuery.RiskAnswer;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.LessonId;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which lessons there are and what became of them, and which causes some post-mortems name. */
@Component
class LessonAnswers {

    private static final String LESSONS =
            " from learning.lesson l join learning.account a on a.post_mortem = l.post_mortem\n" + LessonRecords.COUNTS;

    private final JdbcClient jdbc;
    private final Sight sight;
    private final LessonRecords records;

    LessonAnswers(JdbcClient jdbc, Sight sight, LessonRecords records) {
        this.jdbc = jdbc;
        this.sight = sight;
        this.records = records;
    }

    @QueryHandler
    RecordsOf.Result answer(RecordsOf query) {
        var ids = texts(query.lessons());
        var parameters = sight.of(query.reader());
        parameters.put("ids", ids);
        var savings = records.savings(List.of(ids));
        var met = new HashMap<LessonId, MetLesson>();
        jdbc.sql("select l.*, c.*" + LESSONS + " where l.lesson = any (:ids) and " + Sight.VISIBLE)
                .params(parameters)
                .query((row, _) -> met(row, savings))
                .list()
                .forEach(lesson -> met.put(lesson.lesson(), lesson));
        return new RecordsOf.Result(met);
    }

    @QueryHandler
    LessonsNamed.Result answer(LessonsNamed query) {
        var ids = texts(query.lessons());
        var parameters = sight.of(query.reader());
        parameters.put("ids", ids);
        var savings = records.savings(List.of(ids));
        var named = new HashMap<LessonId, ListedLesson>();
        jdbc.sql("select l.*, c.*, a.title, a.project" + LESSONS + " where l.lesson = any (:ids) and " + Sight.VISIBLE)
                .params(parameters)
                .query((row, _) -> listed(row))
                .list()
                .forEach(lesson -> named.put(
                        lesson.lesson(),
                        saved(lesson, savings.getOrDefault(lesson.lesson().value(), LessonRecords.Savings.NONE))));
        return new LessonsNamed.Result(named);
    }

    @QueryHandler
    ListLessons.Result answer(ListLessons query) {
        var parameters = sight.of(query.reader());
        var where = new StringBuilder(" where ").append(Sight.VISIBLE);
        if (!query.projects().isEmpty()) {
            where.append(" and a.project = any (:projects)");
            parameters.put(
                    "projects", query.projects().stream().map(ProjectId::value).toArray(String[]::new));
        }
        if (query.text() != null && !query.text().isBlank()) {
            where.append(" and position(lower(:text) in lower(concat_ws(' ', l.statement, l.advice))) > 0");
            parameters.put("text", query.text().strip());
        }
        if (query.tag() != null) {
            where.append(" and :tag = any (l.tags)");
            parameters.put("tag", query.tag());
        }
        switch (query.order()) {
            case UNUSED -> where.append(" and coalesce(c.adopted, 0) = 0");
            case MOST_USEFUL, MOST_ADOPTED -> where.append(" and c.adopted > 0");
            case NEWEST -> {}
        }
        var total = jdbc.sql("select count(*)" + LESSONS + where)
                .params(parameters)
                .query(Long.class)
                .single();
        parameters.put("size", query.page().size());
        parameters.put("offset", query.page().offset());
        var rows = jdbc.sql("select l.*, c.*, a.title, a.project" + LESSONS + where + " order by " + order(query)
                        + " limit :size offset :offset")
                .params(parameters)
                .query((row, _) -> listed(row))
                .list();
        var savings = records.savings(
                rows.stream().map(lesson -> lesson.lesson().value()).toList());
        var items = rows.stream()
                .map(lesson ->
                        saved(lesson, savings.getOrDefault(lesson.lesson().value(), LessonRecords.Savings.NONE)))
                .toList();
        return new ListLessons.Result(
                new Page<>(items, query.page().page(), query.page().size(), total));
    }

    private static String order(ListLessons query) {
        return switch (query.order()) {
            case NEWEST -> "l.published_at desc, l.post_mortem, l.place";
            case MOST_USEFUL -> "c.prevented desc, c.helped desc, c.adopted desc, l.published_at desc, l.lesson";
            case MOST_ADOPTED -> "c.adopted desc, c.prevented desc, l.published_at desc, l.lesson";
            case UNUSED -> "l.published_at, l.post_mortem, l.place";
        };
    }

    @QueryHandler
    CausesOf.Result answer(CausesOf query) {
        var parameters = sight.of(query.reader());
        parameters.put(
                "ids", query.postMortems().stream().map(PostMortemId::value).toArray(String[]::new));
        var factors = jdbc.sql("""
                        select f.post_mortem, a.project, f.cause, f.entered_in
                        from learning.factor f join learning.account a on a.post_mortem = f.post_mortem
                        where f.post_mortem = any (:ids) and""" + " " + Sight.VISIBLE)
                .params(parameters)
                .query((row, _) -> new CausesOf.Factor(
                        new PostMortemId(row.getString("post_mortem")),
                        project(row),
                        new Code(row.getString("cause")),
                        row.getString("entered_in")))
                .list();
        var about = new HashMap<PostMortemId, CausesOf.About>();
        jdbc.sql("""
                        select a.post_mortem, a.project, p.key, coalesce(a.unit, p.unit) as unit
                        from learning.account a left join learning.project p on p.project = a.project
                        where a.post_mortem = any (:ids) and""" + " " + Sight.VISIBLE).params(parameters).query(row -> {
            var unit = row.getString("unit");
            about.put(
                    new PostMortemId(row.getString("post_mortem")),
                    new CausesOf.About(project(row), row.getString("key"), unit == null ? null : new Code(unit)));
        });
        return new CausesOf.Result(factors, about, query.project() == null ? Map.of() : answers(query.project()));
    }

    @QueryHandler
    ConsideredRecurrences.Result answer(ConsideredRecurrences query) {
        return new ConsideredRecurrences.Result(jdbc
                .sql("select earlier from learning.recurrence where recurring = ?")
                .param(query.postMortem().value())
                .query((row, _) -> new PostMortemId(row.getString(1)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Map<Code, RiskAnswer> answers(ProjectId project) {
        var answers = new HashMap<Code, RiskAnswer>();
        jdbc.sql("select * from learning.risk_answer where project = ?")
                .param(project.value())
                .query(row -> {
                    answers.put(
                            new Code(row.getString("cause")),
                            new RiskAnswer(
                                    row.getString("answer"),
                                    new PersonId(row.getString("answered_by")),
                                    row.getObject("answered_on", LocalDate.class)));
                });
        return answers;
    }

    private static MetLesson met(ResultSet row, Map<String, LessonRecords.Savings> savings) throws SQLException {
        var lesson = row.getString("lesson");
        return new MetLesson(
                new LessonId(lesson),
                row.getString("statement"),
                LessonRecords.record(row, savings.getOrDefault(lesson, LessonRecords.Savings.NONE)));
    }

    private static ListedLesson listed(ResultSet row) throws SQLException {
        return new ListedLesson(
                new LessonId(row.getString("lesson")),
                row.getString("statement"),
                row.getString("advice"),
                Arrays.asList((String[]) row.getArray("tags").getArray()),
                new PostMortemId(row.getString("post_mortem")),
                row.getString("title"),
                project(row),
                row.getObject("published_at", OffsetDateTime.class).toInstant(),
                LessonRecords.record(row, LessonRecords.Savings.NONE));
    }

    private static ListedLesson saved(ListedLesson it, LessonRecords.Savings savings) {
        var record = it.record();
        return new ListedLesson(
                it.lesson(),
                it.statement(),
                it.advice(),
                it.tags(),
                it.postMortem(),
                it.title(),
                it.project(),
                it.publishedAt(),
                new dev.hindcast.learning.LessonRecord(
                        record.adopted(),
                        record.prevented(),
                        record.helped(),
                        record.didNotHelp(),
                        record.notNeeded(),
                        record.dismissed(),
                        savings.attested(),
                        savings.claimed()));
    }

    private static @Nullable ProjectId project(ResultSet row) throws SQLException {
        var project = row.getString("project");
        return project == null ? null : new ProjectId(project);
    }

    private static String[] texts(Set<LessonId> lessons) {
        return lessons.stream().map(LessonId::value).toArray(String[]::new);
    }
}
