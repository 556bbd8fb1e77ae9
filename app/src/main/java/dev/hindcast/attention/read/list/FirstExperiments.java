package dev.hindcast.attention.read.list;

import dev.hindcast.experiment.QuickValueFirst;
import dev.hindcast.experiment.QuickValueFirst.Trial;
import dev.hindcast.experiment.events.BudgetRaised;
import dev.hindcast.experiment.events.ExperimentAbandoned;
import dev.hindcast.experiment.events.ExperimentEvent;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.ExperimentStarted;
import dev.hindcast.experiment.events.TimeboxExtended;
import dev.hindcast.project.events.StageEntered;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.Occasion;
import dev.hindcast.value.events.CostPlanned;
import dev.hindcast.value.events.CostReforecast;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.interceptors.MessageHandlerInterceptor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps which projects' first experiment is large and was not begun in time, as {@link QuickValueFirst} judges it. The
 * tables are cleared for a rebuild by {@link OpenInProjects}, which is of the same processing group.
 */
@Component
@ProcessingGroup(AttentionGroup.NAME)
class FirstExperiments {

    private final JdbcClient jdbc;
    private final AttentionGroup group;

    FirstExperiments(JdbcClient jdbc, AttentionGroup group) {
        this.jdbc = jdbc;
        this.group = group;
    }

    @MessageHandlerInterceptor
    void recordedAt(EventMessage<?> event, Occasion occasion) {
        group.recordedAt(occasion.recordedAt());
    }

    @EventHandler
    void on(StageEntered event, Occasion occasion) {
        if (event.stage().equals("CHARTERED")) {
            run(
                    "insert into attention.chartered (project, since) values (?, ?) on conflict do nothing",
                    event.project(),
                    occasion.effective());
            judge(event.project());
        }
    }

    @EventHandler
    void on(CostPlanned event) {
        plan(event.project(), event.category(), event.month(), event.amount(), event.currency());
    }

    @EventHandler
    void on(CostReforecast event) {
        plan(event.project(), event.category(), event.month(), event.amount(), event.currency());
    }

    @EventHandler
    void on(ExperimentEvent event, Occasion occasion) {
        switch (event) {
            case ExperimentPlanned e -> begin(e, occasion.recordedAt());
            case ExperimentStarted e ->
                run(
                        "update attention.trial set started_on = ?, timebox_days = ? where experiment = ?",
                        occasion.effective(),
                        e.timeboxDays(),
                        e.experiment());
            case TimeboxExtended e ->
                run(
                        "update attention.trial set timebox_days = ? where experiment = ?",
                        e.timeboxDays(),
                        e.experiment());
            case BudgetRaised e ->
                run("update attention.trial set budget = ? where experiment = ?", e.budget(), e.experiment());
            case ExperimentAbandoned e ->
                run("delete from attention.trial where experiment = ? and started_on is null", e.experiment());
            default -> {
                return;
            }
        }
        judge(event.project());
    }

    private void begin(ExperimentPlanned event, Instant plannedAt) {
        run(
                """
                insert into attention.trial (experiment, project, title, planned_at, timebox_days, budget, currency)
                values (?, ?, ?, ?, ?, ?, ?) on conflict (experiment) do nothing""",
                event.experiment(),
                event.project(),
                event.title(),
                plannedAt.atOffset(ZoneOffset.UTC),
                event.timeboxDays(),
                event.budget(),
                event.currency());
    }

    private void plan(String project, String category, YearMonth month, BigDecimal amount, String currency) {
        run("""
                insert into attention.planned_cost (project, category, month, amount, currency)
                values (?, ?, ?, ?, ?) on conflict (project, category, month)
                    do update set amount = excluded.amount, currency = excluded.currency""", project, category, month.atDay(1), amount, currency);
        judge(project);
    }

    private void judge(String project) {
        var charteredOn = jdbc.sql("select since from attention.chartered where project = ?")
                .param(project)
                .query(LocalDate.class)
                .optional()
                .orElse(null);
        var judged = QuickValueFirst.judge(trials(project), charteredOn, planned(project));
        var first = judged.first();
        if (first == null || judged.large().isEmpty() || judged.lateSince() == null) {
            run("delete from attention.large_first where project = ?", project);
            return;
        }
        jdbc.sql("""
                        insert into attention.large_first
                            (project, experiment, title, large, chartered_on, started_on, since)
                        values (:project, :experiment, :title, :large, :chartered, :started, :since)
                        on conflict (project) do update set experiment = excluded.experiment, title = excluded.title,
                            large = excluded.large, chartered_on = excluded.chartered_on,
                            started_on = excluded.started_on, since = excluded.since""")
                .param("project", project)
                .param("experiment", first.experiment().value())
                .param("title", first.title())
                .param("large", String.join("; ", judged.large()))
                .param("chartered", charteredOn)
                .param("started", first.startedOn())
                .param("since", judged.lateSince())
                .update();
    }

    private List<Trial> trials(String project) {
        return jdbc.sql("select * from attention.trial where project = ?")
                .param(project)
                .query((row, _) -> new Trial(
                        new ExperimentId(row.getString("experiment")),
                        row.getString("title"),
                        row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                        row.getObject("started_on", LocalDate.class),
                        row.getInt("timebox_days"),
                        money(row.getBigDecimal("budget"), row.getString("currency"))))
                .list();
    }

    private List<Money> planned(String project) {
        return jdbc.sql("""
                        select sum(amount) as amount, currency from attention.planned_cost
                        where project = ? group by currency""")
                .param(project)
                .query((row, _) -> money(row.getBigDecimal("amount"), row.getString("currency")))
                .list();
    }

    private void run(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    private static Money money(BigDecimal amount, String currency) {
        return Money.rounded(amount, Currency.getInstance(currency));
    }
}
