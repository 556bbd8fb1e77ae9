package dev.hindcast.portfolio.read.projects;

import dev.hindcast.shared.Occasion;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of project versions: rows are appended and never changed, but for a rebuild. */
@Component
class ProjectVersions {

    private static final JsonMapper JSON = new JsonMapper();

    private final JdbcClient jdbc;

    ProjectVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<ProjectState> latest(String project) {
        return jdbc.sql("""
                        select * from portfolio.project_version where project = :project
                        order by version desc, step desc limit 1
                        """)
                .param("project", project)
                .query(ProjectVersions::state)
                .optional();
    }

    /** Appends a version; it is never known earlier than the one before it. */
    void append(ProjectState state, long version, int step, Occasion occasion, LocalDate effective) {
        jdbc.sql("""
                        insert into portfolio.project_version
                            (project, version, step, recorded_at, effective_on, key, name, unit, goal, owner, stage,
                             paused, outcome, health, imported, origin, feasibility, risk, fields)
                        select :project, :version, :step,
                            greatest(:recordedAt, (select max(recorded_at) from portfolio.project_version
                                                   where project = :project)),
                            :effective, :key, :name, :unit, :goal, :owner, :stage, :paused, :outcome, :health, :imported,
                            :origin, :feasibility, :risk, :fields::jsonb
                        on conflict do nothing
                        """)
                .param("project", state.project())
                .param("version", version)
                .param("step", step)
                .param("recordedAt", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .param("effective", effective)
                .param("key", state.key())
                .param("name", state.name())
                .param("unit", state.unit())
                .param("goal", state.goal())
                .param("owner", state.owner())
                .param("stage", state.stage())
                .param("paused", state.paused())
                .param("outcome", state.outcome())
                .param("health", state.health())
                .param("imported", state.imported())
                .param("origin", state.origin())
                .param(
                        "feasibility",
                        state.assessed() == null ? null : state.assessed().feasibility())
                .param(
                        "risk",
                        state.assessed() == null ? null : state.assessed().risk())
                .param("fields", JSON.writeValueAsString(state.fields()))
                .update();
    }

    private static ProjectState.@Nullable Assessed assessed(ResultSet row) throws SQLException {
        var risk = row.getString("risk");
        return risk == null ? null : new ProjectState.Assessed(row.getInt("feasibility"), risk);
    }

    private static Map<String, String> fields(ResultSet row) throws SQLException {
        return JSON.readValue(row.getString("fields"), new TypeReference<Map<String, String>>() {});
    }

    void head(String project, long version) {
        jdbc.sql("""
                        insert into portfolio.project_head (project, version) values (:project, :version)
                        on conflict (project) do update set version = excluded.version
                        """).param("project", project).param("version", version).update();
    }

    void clear() {
        jdbc.sql("truncate portfolio.project_version, portfolio.project_head").update();
    }

    private static ProjectState state(ResultSet row, int number) throws SQLException {
        return new ProjectState(
                row.getString("project"),
                row.getString("key"),
                row.getString("name"),
                row.getString("unit"),
                row.getString("goal"),
                row.getString("owner"),
                row.getString("stage"),
                row.getBoolean("paused"),
                row.getString("outcome"),
                row.getString("health"),
                row.getBoolean("imported"),
                row.getString("origin"),
                assessed(row),
                fields(row));
    }
}
