package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.events.InsightCaptured;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the sheets of experiments, with the columns by which lists are filtered and sorted, and the insights. */
@Component
class ExperimentStore {

    private final JdbcClient jdbc;

    ExperimentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Kept> find(ExperimentId experiment) {
        return jdbc.sql("select sheet, version from experiment.experiment_list where experiment = ?")
                .param(experiment.value())
                .query(Kept::of)
                .optional();
    }

    void keep(Kept kept) {
        // Overdue is told when the list is read; no column depends on the day.
        var it = kept.summary(LocalDate.EPOCH);
        jdbc.sql("""
                        insert into experiment.experiment_list (experiment, project, title, hypothesis, metric, state,
                            verdict, risk, planned_by, planned_at, started_on, timebox_days, budget, asked, sheet, version)
                        values (:experiment, :project, :title, :hypothesis, :metric, :state, :verdict, :risk, :plannedBy,
                            :plannedAt, :startedOn, :timeboxDays, :budget, :asked, :sheet::jsonb, :version)
                        on conflict (experiment) do update set state = excluded.state, verdict = excluded.verdict,
                            started_on = excluded.started_on, timebox_days = excluded.timebox_days,
                            budget = excluded.budget, asked = excluded.asked, sheet = excluded.sheet,
                            version = excluded.version""")
                .param("experiment", it.experiment().value())
                .param("project", it.project().value())
                .param("title", it.title())
                .param("hypothesis", it.hypothesis())
                .param("metric", it.criterion().metric().value())
                .param("state", it.state().name())
                .param("verdict", name(it.verdict()))
                .param("risk", it.risk().name())
                .param("plannedBy", it.plannedBy().value())
                .param("plannedAt", it.plannedAt().atOffset(ZoneOffset.UTC))
                .param("startedOn", it.startedOn())
                .param("timeboxDays", it.timeboxDays())
                .param("budget", it.budget().amount())
                .param("asked", it.askedForBuyIn().stream().map(PersonId::value).toArray(String[]::new))
                .param("sheet", kept.json())
                .param("version", kept.version())
                .update();
    }

    void keep(InsightCaptured event, Occasion occasion) {
        jdbc.sql("""
                        insert into experiment.insight (insight, experiment, project, text, effective, actor, at)
                        values (:insight, :experiment, :project, :text, :effective, :actor, :at)
                        on conflict (insight) do nothing""")
                .param("insight", event.insight())
                .param("experiment", event.experiment())
                .param("project", event.project())
                .param("text", event.text())
                .param("effective", occasion.effective())
                .param("actor", occasion.actor().person().value())
                .param("at", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void clear() {
        jdbc.sql("truncate experiment.experiment_list, experiment.insight").update();
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
