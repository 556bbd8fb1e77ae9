package dev.hindcast.desk.read.tasks;

import dev.hindcast.desk.DeskQuery.Called;
import dev.hindcast.desk.DeskQuery.OpenTasks;
import dev.hindcast.desk.DeskQuery.ProjectsCalled;
import dev.hindcast.desk.Task;
import dev.hindcast.desk.TaskId;
import dev.hindcast.desk.TaskKind;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers what projects and experiments ask of a person. Who is asked:
 *
 * <ul>
 *   <li>to endorse a team's idea: the owner;
 *   <li>to accept a high risk: the owner, unless they planned the experiment or somebody was asked to bear it;
 *   <li>to acknowledge a scope change: each whom it affects;
 *   <li>to hear an escalation: the owner and the leaders, but for who raised it;
 *   <li>to answer a dispute: who claimed;
 *   <li>to end a timebox, from {@value #DAYS_BEFORE} days before its last day on: who planned the experiment, and the
 *       delivery managers.
 * </ul>
 */
@Component
class OpenTasksAnswer {

    static final int DAYS_BEFORE = 2;

    private static final String TASKS = """
            with open as (select * from desk.project where stage <> 'CLOSED'), item as (
                select 'ORIGIN_TO_ENDORSE' as kind, 'origin:' || project as task, project, project as about, '' as subject,
                    framed_on as since, null::date as due, null::numeric as amount, null::text as currency
                from open where stage = 'FRAMED' and team_idea and not endorsed and owner = :reader
                union all
                select 'RISK_TO_ACCEPT', 'risk:' || e.experiment, e.project, e.experiment, e.title, e.planned_on, null, null, null
                from desk.experiment e join open o on o.project = e.project
                where e.high_risk and not e.risk_accepted and not e.buy_in_asked and e.started_on is null and not o.paused and o.stage <> 'STOPPED'
                    and o.owner = :reader and e.planned_by <> :reader
                union all
                select 'SCOPE_CHANGE_TO_ACKNOWLEDGE', 'scope:' || d.about, d.project, d.about, d.title, d.since, null, null, null
                from desk.demand d join open o on o.project = d.project
                where d.kind = 'SCOPE_CHANGE' and d.person = :reader and o.stage <> 'STOPPED'
                union all
                select 'ESCALATION_TO_HEAR', 'escalation:' || d.about, d.project, d.about, d.title, d.since, null, null, null
                from desk.demand d join open o on o.project = d.project
                where d.kind = 'ESCALATION' and d.asked_by <> :reader and (o.owner = :reader or :leader)
                    and o.stage <> 'STOPPED'
                union all
                select 'DISPUTE_TO_ANSWER', 'dispute:' || c.claim, c.project, c.claim, c.title, c.disputed_on, null, c.amount,
                    c.currency
                from desk.claim c where c.claimant = :reader and c.disputed_on is not null
                union all
                select 'TIMEBOX_TO_END', 'timebox:' || e.experiment, e.project, e.experiment, e.title,
                    e.started_on + e.timebox_days - :before, e.started_on + e.timebox_days, null, null
                from desk.experiment e join open o on o.project = e.project
                where e.started_on + e.timebox_days - :before <= :today and not o.paused and o.stage <> 'STOPPED'
                    and (e.planned_by = :reader
                        or exists (select 1 from desk.manager m where m.project = e.project and m.person = :reader)))
            select i.*, p.key, p.name from item i join desk.project p on p.project = i.project
            order by i.due nulls last, i.since, i.task
            """;

    private final JdbcClient jdbc;

    OpenTasksAnswer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    OpenTasks.Result answer(OpenTasks query) {
        var reader = query.reader();
        var tasks = jdbc.sql(TASKS)
                .param("reader", reader.person().value())
                .param("leader", reader.has(Role.LEADER))
                .param("before", DAYS_BEFORE)
                .param("today", query.today())
                .query((row, _) -> task(row))
                .list();
        return new OpenTasks.Result(tasks, stopped(reader), managed(reader));
    }

    private Set<ProjectId> stopped(Actor reader) {
        return Set.copyOf(jdbc.sql("""
                        select project from desk.project p where stage = 'STOPPED' and (owner = :reader
                            or exists (select 1 from desk.manager m where m.project = p.project and m.person = :reader))""")
                .param("reader", reader.person().value())
                .query((row, _) -> new ProjectId(row.getString(1)))
                .set());
    }

    private Set<ProjectId> managed(Actor reader) {
        return Set.copyOf(jdbc.sql("select project from desk.manager where person = ?")
                .param(reader.person().value())
                .query((row, _) -> new ProjectId(row.getString(1)))
                .set());
    }

    @QueryHandler
    ProjectsCalled.Result answer(ProjectsCalled query) {
        Map<ProjectId, Called> projects = new HashMap<>();
        jdbc.sql("select project, key, name from desk.project where project = any (?)")
                .param(query.projects().stream().map(ProjectId::value).toArray(String[]::new))
                .query(row -> {
                    projects.put(
                            new ProjectId(row.getString("project")),
                            new Called(row.getString("key"), row.getString("name")));
                });
        return new ProjectsCalled.Result(projects);
    }

    private static Task task(ResultSet row) throws SQLException {
        var amount = row.getBigDecimal("amount");
        return new Task(
                new TaskId(row.getString("task")),
                TaskKind.valueOf(row.getString("kind")),
                row.getString("about"),
                row.getString("subject"),
                row.getString("key"),
                row.getString("name"),
                amount == null ? null : Money.rounded(amount, Currency.getInstance(row.getString("currency"))),
                row.getObject("since", LocalDate.class),
                row.getObject("due", LocalDate.class),
                null);
    }
}
