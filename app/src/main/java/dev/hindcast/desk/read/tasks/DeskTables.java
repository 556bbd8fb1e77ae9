package dev.hindcast.desk.read.tasks;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what waits; everything written twice stays as it is. */
@Component
class DeskTables {

    private final JdbcClient jdbc;

    DeskTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear() {
        run("truncate desk.project, desk.manager, desk.experiment, desk.demand, desk.claim, desk.driver");
    }

    void begin(
            String project,
            String key,
            String name,
            @Nullable String owner,
            boolean teamIdea,
            String stage,
            LocalDate day) {
        run("""
                insert into desk.project (project, key, name, owner, team_idea, endorsed, stage, paused, framed_on)
                values (?, ?, ?, ?, ?, false, ?, false, ?) on conflict (project) do nothing""", project, key, name, owner, teamIdea, stage, day);
    }

    /** Changes columns of the project; {@code set} is our own text. */
    void project(String project, String set, @Nullable Object... values) {
        var parameters = new Object[values.length + 1];
        System.arraycopy(values, 0, parameters, 0, values.length);
        parameters[values.length] = project;
        run("update desk.project set " + set + " where project = ?", parameters);
    }

    /** Something is asked of a person, or of whoever is in charge. */
    void demand(
            String kind,
            String project,
            String about,
            String title,
            @Nullable String person,
            String askedBy,
            LocalDate since) {
        run("""
                insert into desk.demand (demand, person, kind, project, about, title, asked_by, since)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict (demand, person) do nothing""", about, person == null ? "" : person, kind, project, about, title, askedBy, since);
    }

    void settle(String about) {
        run("delete from desk.demand where demand = ?", about);
    }

    void settle(String about, String person) {
        run("delete from desk.demand where demand = ? and person = ?", about, person);
    }

    void run(String sql, @Nullable Object... values) {
        jdbc.sql(sql).params(Arrays.asList(values)).update();
    }
}
