package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.InsightCaptured;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the rows of experiments and insights; each write can be repeated. */
@Component
class ExperimentStore {

    private final JdbcClient jdbc;

    ExperimentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(ExperimentPlanned event, PersonId by, Instant at, long version) {
        jdbc.sql("""
                        insert into experiment.experiment_list (experiment, project, title, hypothesis, metric,
                            comparator, threshold, timebox_days, budget, currency, risk, state, planned_by, planned_at,
                            log, version)
                        values (:experiment, :project, :title, :hypothesis, :metric, :comparator, :threshold,
                            :timeboxDays, :budget, :currency, :risk, 'PLANNED', :by, :at, :log::jsonb, :version)
                        on conflict (experiment) do nothing""")
                .param("experiment", event.experiment())
                .param("project", event.project())
                .param("title", event.title())
                .param("hypothesis", event.hypothesis())
                .param("metric", event.metric())
                .param("comparator", event.comparator())
                .param("threshold", event.threshold())
                .param("timeboxDays", event.timeboxDays())
                .param("budget", event.budget())
                .param("currency", event.currency())
                .param("risk", event.risk())
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("log", Log.begun(event.method()).json())
                .param("version", version)
                .update();
    }

    void insert(InsightCaptured event, Occasion occasion) {
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

    /** Sets columns and continues the log, unless the row has seen this version already. */
    void update(String experiment, long version, Map<String, Object> columns, UnaryOperator<Log> next) {
        var log = jdbc.sql("select log from experiment.experiment_list where experiment = ? and version < ?")
                .params(experiment, version)
                .query(String.class)
                .optional();
        if (log.isEmpty()) {
            return;
        }
        var set = new StringBuilder();
        columns.keySet()
                .forEach(column ->
                        set.append(column).append(" = :").append(column).append(", "));
        jdbc.sql("update experiment.experiment_list set " + set
                        + "log = :log::jsonb, version = :version where experiment = :id")
                .params(columns)
                .param("log", next.apply(Log.read(log.get())).json())
                .param("version", version)
                .param("id", experiment)
                .update();
    }

    void clear() {
        jdbc.sql("truncate experiment.experiment_list, experiment.insight").update();
    }
}
