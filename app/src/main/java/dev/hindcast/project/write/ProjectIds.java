package dev.hindcast.project.write;

import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.ProjectId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds a project by its key, however that is written, or by its identifier. */
@Component
class ProjectIds implements IdResolver<ProjectId> {

    private final JdbcClient jdbc;

    ProjectIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<ProjectId> type() {
        return ProjectId.class;
    }

    @Override
    public Optional<ProjectId> resolve(String text) {
        return jdbc.sql("select project from project.project_key where key = upper(?) or project = ?")
                .params(text, text)
                .query(String.class)
                .optional()
                .map(ProjectId::new);
    }
}
