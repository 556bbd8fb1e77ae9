package dev.hindcast.experiment.write;

import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.Experiments;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.experiment.events.ExperimentAbandoned;
import dev.hindcast.experiment.events.ExperimentConcluded;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.ExperimentStarted;
import dev.hindcast.experiment.events.ReadingRecorded;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.ProjectId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other aggregates' rules rest on: one row for each experiment, written in the command's own transaction. */
@Component
@ProcessingGroup("experiment-guard")
class ExperimentGuard implements Experiments {

    /** A validated experiment's metric and last reading. */
    record Validated(String metric, @Nullable BigDecimal lastReading) {}

    private final JdbcClient jdbc;

    ExperimentGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ExperimentPlanned event) {
        jdbc.sql("""
                        insert into experiment.experiment_guard (experiment, project, metric, state)
                        values (?, ?, ?, ?) on conflict (experiment) do nothing""")
                .params(event.experiment(), event.project(), event.metric(), ExperimentState.PLANNED.name())
                .update();
    }

    @EventHandler
    void on(ExperimentStarted event) {
        enter(event.experiment(), ExperimentState.RUNNING, null);
    }

    @EventHandler
    void on(ReadingRecorded event) {
        jdbc.sql("update experiment.experiment_guard set last_reading = ? where experiment = ?")
                .params(event.value(), event.experiment())
                .update();
    }

    @EventHandler
    void on(ExperimentConcluded event) {
        enter(event.experiment(), ExperimentState.CONCLUDED, event.verdict());
    }

    @EventHandler
    void on(ExperimentAbandoned event) {
        enter(event.experiment(), ExperimentState.ABANDONED, Verdict.ABANDONED.name());
    }

    @ResetHandler
    void forget() {
        jdbc.sql("truncate experiment.experiment_guard").update();
    }

    @Override
    public Optional<ProjectId> projectOf(ExperimentId experiment) {
        return jdbc.sql("select project from experiment.experiment_guard where experiment = ?")
                .param(experiment.value())
                .query(String.class)
                .optional()
                .map(ProjectId::new);
    }

    /** How many experiments were planned and not given up, each held unchanged until the transaction ends. */
    int heldPlans(ProjectId project) {
        return jdbc.sql("""
                        select experiment from experiment.experiment_guard
                        where project = ? and state <> 'ABANDONED' for share""").param(project.value()).query(String.class).list().size();
    }

    List<Validated> validated(ProjectId project) {
        return jdbc.sql("""
                        select metric, last_reading from experiment.experiment_guard
                        where project = ? and verdict = 'VALIDATED' for share""")
                .param(project.value())
                .query((row, number) -> new Validated(row.getString(1), row.getBigDecimal(2)))
                .list();
    }

    private void enter(String experiment, ExperimentState state, @Nullable String verdict) {
        jdbc.sql("update experiment.experiment_guard set state = :state, verdict = :verdict where experiment = :id")
                .param("state", state.name())
                .param("verdict", verdict)
                .param("id", experiment)
                .update();
    }
}
