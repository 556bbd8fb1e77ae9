package dev.hindcast.project.read.page;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import dev.hindcast.shared.ProjectId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the sheets as JSON, each with the version of the project that it shows. */
@Component
class SheetStore {

    private static final JsonMapper JSON = JsonMapper.builder()
            .changeDefaultVisibility(visibility -> visibility.withFieldVisibility(JsonAutoDetect.Visibility.ANY))
            .build();

    private final JdbcClient jdbc;

    SheetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A sheet and the version it shows. */
    record Kept(Sheet sheet, long version) {}

    Optional<Kept> find(ProjectId project) {
        return jdbc.sql("select sheet, version from project.project_page where project = ?")
                .param(project.value())
                .query((row, _) ->
                        new Kept(JSON.readValue(row.getString("sheet"), Sheet.class), row.getLong("version")))
                .optional();
    }

    void keep(ProjectId project, Sheet sheet, long version) {
        jdbc.sql("""
                insert into project.project_page (project, version, sheet) values (?, ?, ?::jsonb)
                on conflict (project) do update set version = excluded.version, sheet = excluded.sheet""")
                .params(project.value(), version, JSON.writeValueAsString(sheet))
                .update();
    }

    void forgetAll() {
        jdbc.sql("truncate project.project_page").update();
    }
}
