package dev.hindcast.project.read.list;

import dev.hindcast.project.Health;
import dev.hindcast.project.Origin;
import dev.hindcast.project.Outcome;
import dev.hindcast.project.ProjectQuery;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PageRequest;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which projects there are. */
@Component
class ProjectListAnswers {

    private static final Map<String, String> SORTABLE = Map.of(
            "key", "key",
            "name", "lower(name)",
            "stage", "array_position(array[%s], stage)".formatted(stages()),
            "unit", "unit",
            "goal", "goal",
            "owner", "owner",
            "health", "array_position(array['RED','AMBER','GREEN'], health)",
            "framed", "framed_on",
            "changed", "changed_at");

    private final JdbcClient jdbc;

    ProjectListAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    ProjectQuery.ProjectList.Result handle(ProjectQuery.ProjectList query) {
        var filter = Filter.of(query);
        var page = query.page();
        var total = jdbc.sql("select count(*) from project.project_list" + filter.clause())
                .params(filter.parameters())
                .query(Long.class)
                .single();
        var rows = jdbc.sql("select * from project.project_list" + filter.clause() + order(page)
                        + " limit :size offset :offset")
                .params(filter.parameters())
                .param("size", page.size())
                .param("offset", page.offset())
                .query((row, _) -> row(row))
                .list();
        return new ProjectQuery.ProjectList.Result(new Page<>(rows, page.page(), page.size(), total));
    }

    private static String order(PageRequest page) {
        var column = SORTABLE.get(page.sortField("key"));
        if (column == null) {
            var names = SORTABLE.keySet().stream().sorted().collect(Collectors.joining(", "));
            throw InvalidInput.of("sort", "sort.unknown", "must be one of " + names);
        }
        return " order by %s %s nulls last, key".formatted(column, page.descending() ? "desc" : "asc");
    }

    private static String stages() {
        return Arrays.stream(Stage.values()).map(stage -> "'" + stage + "'").collect(Collectors.joining(","));
    }

    private static ProjectQuery.Row row(ResultSet row) throws SQLException {
        var owner = row.getString("owner");
        return new ProjectQuery.Row(
                new ProjectId(row.getString("project")),
                row.getString("key"),
                row.getString("name"),
                Stage.valueOf(row.getString("stage")),
                row.getBoolean("paused"),
                choice(Outcome.class, row.getString("outcome")),
                row.getString("unit"),
                row.getString("goal"),
                choice(Origin.class, row.getString("origin")),
                owner == null ? null : new PersonId(owner),
                choice(Health.class, row.getString("health")),
                List.of((String[]) row.getArray("tags").getArray()),
                row.getBoolean("imported"),
                row.getObject("framed_on", LocalDate.class),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private static <E extends Enum<E>> @Nullable E choice(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }
}
