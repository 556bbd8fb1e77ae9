package dev.hindcast.experiment.read.list;

import dev.hindcast.experiment.ExperimentQuery.Insight;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.InsightId;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.RowMapper;

/** Reads an insight's row with the title of its experiment. */
record InsightRow() implements RowMapper<Insight> {

    static final String SELECT =
            "select *, (select title from experiment.experiment_list e where e.experiment = insight.experiment) as title"
                    + " from experiment.insight";

    @Override
    public Insight mapRow(ResultSet row, int number) throws SQLException {
        return new Insight(
                new InsightId(row.getString("insight")),
                new ExperimentId(row.getString("experiment")),
                new ProjectId(row.getString("project")),
                row.getString("title"),
                row.getString("text"),
                row.getObject("effective", LocalDate.class),
                new PersonId(row.getString("actor")),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
