package dev.hindcast.desk.read.tasks;

import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.events.BuyInRequested;
import dev.hindcast.experiment.events.ExperimentAbandoned;
import dev.hindcast.experiment.events.ExperimentConcluded;
import dev.hindcast.experiment.events.ExperimentEvent;
import dev.hindcast.experiment.events.ExperimentPlanned;
import dev.hindcast.experiment.events.ExperimentStarted;
import dev.hindcast.experiment.events.RiskAccepted;
import dev.hindcast.experiment.events.TimeboxExtended;
import dev.hindcast.shared.Occasion;
import dev.hindcast.value.events.ClaimAttested;
import dev.hindcast.value.events.ClaimDisputed;
import dev.hindcast.value.events.ClaimWithdrawn;
import dev.hindcast.value.events.DisputeAnswered;
import dev.hindcast.value.events.DriverAdded;
import dev.hindcast.value.events.DriverAmended;
import dev.hindcast.value.events.ValueClaimed;
import dev.hindcast.value.events.ValueEvent;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;

/**
 * Keeps what experiments and disputed claims ask of people. The tables are cleared for a rebuild by {@link ProjectTasks},
 * which is of the same processing group.
 */
@Component
@ProcessingGroup(ProjectTasks.GROUP)
class WorkTasks {

    private final DeskTables tables;

    WorkTasks(DeskTables tables) {
        this.tables = tables;
    }

    @EventHandler
    void on(ExperimentEvent event, Occasion occasion) {
        switch (event) {
            case ExperimentPlanned e ->
                tables.run(
                        """
                        insert into desk.experiment (experiment, project, title, high_risk, risk_accepted, buy_in_asked, planned_by,
                            planned_on, timebox_days)
                        values (?, ?, ?, ?, false, false, ?, ?, ?) on conflict (experiment) do nothing""",
                        e.experiment(),
                        e.project(),
                        e.title(),
                        RiskLevel.HIGH.name().equals(e.risk()),
                        occasion.actor().person().value(),
                        occasion.effective(),
                        e.timeboxDays());
            case RiskAccepted e ->
                tables.run("update desk.experiment set risk_accepted = true where experiment = ?", e.experiment());
            case BuyInRequested e ->
                tables.run("update desk.experiment set buy_in_asked = true where experiment = ?", e.experiment());
            case ExperimentStarted e ->
                tables.run(
                        "update desk.experiment set started_on = ?, timebox_days = ? where experiment = ?",
                        occasion.effective(),
                        e.timeboxDays(),
                        e.experiment());
            case TimeboxExtended e ->
                tables.run(
                        "update desk.experiment set timebox_days = ? where experiment = ?",
                        e.timeboxDays(),
                        e.experiment());
            case ExperimentConcluded e -> end(e.experiment());
            case ExperimentAbandoned e -> end(e.experiment());
            default -> {}
        }
    }

    @EventHandler
    void on(ValueEvent event, Occasion occasion) {
        switch (event) {
            case DriverAdded e -> call(e.driver(), e.name());
            case DriverAmended e -> call(e.driver(), e.name());
            case ValueClaimed e ->
                tables.run(
                        """
                        insert into desk.claim (claim, project, claimant, title, amount, currency)
                        values (?, ?, ?, coalesce((select name from desk.driver where driver = ?), ''), ?, ?)
                        on conflict (claim) do nothing""",
                        e.claim(),
                        e.project(),
                        occasion.actor().person().value(),
                        e.driver(),
                        e.amount(),
                        e.currency());
            case ClaimDisputed e ->
                tables.run("update desk.claim set disputed_on = ? where claim = ?", occasion.effective(), e.claim());
            case DisputeAnswered e -> tables.run("update desk.claim set disputed_on = null where claim = ?", e.claim());
            case ClaimAttested e -> settle(e.claim());
            case ClaimWithdrawn e -> settle(e.claim());
            default -> {}
        }
    }

    private void end(String experiment) {
        tables.run("delete from desk.experiment where experiment = ?", experiment);
    }

    private void call(String driver, String name) {
        tables.run(
                "insert into desk.driver (driver, name) values (?, ?) on conflict (driver) do update set name = excluded.name",
                driver,
                name);
    }

    private void settle(String claim) {
        tables.run("delete from desk.claim where claim = ?", claim);
    }
}
