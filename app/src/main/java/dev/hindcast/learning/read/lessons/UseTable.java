package dev.hindcast.learning.read.lessons;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes what projects did with lessons and risks. */
@Component
class UseTable {

    private final JdbcClient jdbc;

    UseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void begin(String project, String key, String name, @Nullable String unit, @Nullable String origin, String stage) {
        jdbc.sql("""
                        insert into learning.project (project, key, name, unit, origin, stage)
                        values (:project, :key, :name, :unit, :origin, :stage)
                        on conflict (project) do nothing""")
                .param("project", project)
                .param("key", key)
                .param("name", name)
                .param("unit", unit)
                .param("origin", origin)
                .param("stage", stage)
                .update();
    }

    void revise(String project, String name, @Nullable String unit) {
        jdbc.sql("update learning.project set name = :name, unit = coalesce(:unit, unit) where project = :project")
                .param("name", name)
                .param("unit", unit)
                .param("project", project)
                .update();
    }

    void enter(String project, String stage, LocalDate day) {
        jdbc.sql("""
                        update learning.project set stage = :stage,
                            over_since = case when :stage in ('LIVE', 'CLOSED') then coalesce(over_since, :day) end,
                            stopped_on = case when :stage = 'CLOSED' then stopped_on end,
                            stopped_in = case when :stage = 'CLOSED' then stopped_in end
                        where project = :project and stage <> :stage""")
                .param("stage", stage)
                .param("day", day)
                .param("project", project)
                .update();
    }

    void stop(String project, String stage, @Nullable String in, LocalDate day) {
        jdbc.sql("""
                        update learning.project set stage = :stage, stopped_in = :in, stopped_on = :day,
                            over_since = :day
                        where project = :project""")
                .param("stage", stage)
                .param("in", in)
                .param("day", day)
                .param("project", project)
                .update();
    }

    void answer(String project, String lesson, String answer, String by, LocalDate day) {
        jdbc.sql("""
                        insert into learning.lesson_use (project, lesson, answer, answered_by, answered_on)
                        values (:project, :lesson, :answer, :by, :day)
                        on conflict (project, lesson) do update set answer = excluded.answer,
                            answered_by = excluded.answered_by, answered_on = excluded.answered_on""")
                .param("by", by)
                .param("project", project)
                .param("lesson", lesson)
                .param("answer", answer)
                .param("day", day)
                .update();
    }

    void outcome(String project, String lesson, String outcome) {
        jdbc.sql("update learning.lesson_use set outcome = ? where project = ? and lesson = ?")
                .params(outcome, project, lesson)
                .update();
    }

    void answerRisk(String project, String cause, String answer, String by, LocalDate day) {
        jdbc.sql("""
                        insert into learning.risk_answer (project, cause, answer, answered_by, answered_on)
                        values (:project, :cause, :answer, :by, :day)
                        on conflict (project, cause) do update set answer = excluded.answer,
                            answered_by = excluded.answered_by, answered_on = excluded.answered_on""")
                .param("project", project)
                .param("cause", cause)
                .param("answer", answer)
                .param("by", by)
                .param("day", day)
                .update();
    }

    void save(String avoidedCost, String project, String lesson, BigDecimal amount, String currency) {
        jdbc.sql("""
                        insert into learning.saving (avoided_cost, project, lesson, amount, currency, state)
                        values (:id, :project, :lesson, :amount, :currency, 'CLAIMED')
                        on conflict (avoided_cost) do nothing""")
                .param("id", avoidedCost)
                .param("project", project)
                .param("lesson", lesson)
                .param("amount", amount)
                .param("currency", currency)
                .update();
    }

    void saving(String avoidedCost, String state) {
        jdbc.sql("update learning.saving set state = ? where avoided_cost = ?")
                .params(state, avoidedCost)
                .update();
    }
}
