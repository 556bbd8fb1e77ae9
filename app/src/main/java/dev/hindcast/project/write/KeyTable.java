package dev.hindcast.project.write;

import dev.hindcast.project.ProjectKey;
import dev.hindcast.shared.ProjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The keys in use, in a table whose primary key has the last word. */
@Component
class KeyTable implements ProjectKeys {

    private final JdbcClient jdbc;

    KeyTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean claim(ProjectKey key, ProjectId project) {
        jdbc.sql("insert into project.project_key (key, project) values (?, ?) on conflict do nothing")
                .params(key.value(), project.value())
                .update();
        return jdbc.sql("select project from project.project_key where key = ?")
                .param(key.value())
                .query(String.class)
                .optional()
                .filter(project.value()::equals)
                .isPresent();
    }
}
