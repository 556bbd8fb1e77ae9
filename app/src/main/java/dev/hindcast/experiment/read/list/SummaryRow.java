package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.ExperimentQuery.Summary;
import dev.hindcast.experiment.ExperimentState;
import dev.hindcast.experiment.RiskLevel;
import dev.hindcast.experiment.Verdict;
import dev.hindcast.shared.Criterion;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.Line;
import dev.hindcast.shared.Money;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads an experiment's row, telling by the given day whether it is overdue. */
record SummaryRow(LocalDate today) implements RowMapper<Summary> {

    @Override
    public Summary mapRow(ResultSet row, int number) throws SQLException {
        var state = ExperimentState.valueOf(row.getString("state"));
        var startedOn = row.getObject("started_on", LocalDate.class);
        var timeboxDays = row.getInt("timebox_days");
        var timeboxEnd = startedOn == null ? null : startedOn.plusDays(timeboxDays);
        return new Summary(
                new ExperimentId(row.getString("experiment")),
                new ProjectId(row.getString("project")),
                row.getString("title"),
                row.getString("hypothesis"),
                state,
                RiskLevel.valueOf(row.getString("risk")),
                row.getBoolean("risk_accepted"),
                new PersonId(row.getString("planned_by")),
                row.getObject("planned_at", OffsetDateTime.class).toInstant(),
                startedOn,
                timeboxDays,
                timeboxEnd,
                state == ExperimentState.RUNNING && timeboxEnd != null && today.isAfter(timeboxEnd),
                new Money(row.getBigDecimal("budget"), Money.currency(row.getString("currency"))),
                new Criterion(
                        new Line(row.getString("metric")),
                        Criterion.Comparison.valueOf(row.getString("comparator")),
                        row.getBigDecimal("threshold")),
                row.getBigDecimal("last_reading"),
                row.getObject("criterion_met", Boolean.class),
                verdict(row.getString("verdict")),
                row.getObject("ended_on", LocalDate.class),
                row.getInt("insights"),
                row.getLong("version"));
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return name == null ? null : Verdict.valueOf(name);
    }
}
