package dev.hindcast.desk.read.kept;

import dev.hindcast.desk.DeskQuery.Kept;
import dev.hindcast.desk.DeskQuery.Snoozed;
import dev.hindcast.desk.DeskQuery.View;
import dev.hindcast.desk.MailWish;
import dev.hindcast.desk.TaskId;
import dev.hindcast.desk.ViewId;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers what a person keeps on their desk. */
@Component
class KeptAnswer {

    private record Reader(
            MailWish mail,
            @Nullable Instant lookedAt,
            @Nullable Instant lookedBefore) {

        static final Reader NEW = new Reader(MailWish.USUAL, null, null);
    }

    private final JdbcClient jdbc;

    KeptAnswer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    Kept.Result answer(Kept query) {
        var person = query.reader().person().value();
        var reader = jdbc.sql("select * from desk.reader where person = ?")
                .param(person)
                .query((row, _) -> reader(row))
                .optional()
                .orElse(Reader.NEW);
        return new Kept.Result(
                views(person),
                snoozes(person),
                recent(person),
                reader.mail(),
                reader.lookedAt(),
                reader.lookedBefore());
    }

    private List<View> views(String person) {
        return jdbc.sql("""
                        select v.*, d.view is not null as is_default
                        from desk.view v left join desk.default_view d on d.view = v.view and d.person = :person
                        where v.person = :person or v.shared order by lower(v.name), v.view""")
                .param("person", person)
                .query((row, _) -> new View(
                        new ViewId(row.getString("view")),
                        row.getString("name"),
                        row.getString("asked"),
                        new PersonId(row.getString("person")),
                        row.getBoolean("shared"),
                        row.getBoolean("is_default")))
                .list();
    }

    private Map<TaskId, Snoozed> snoozes(String person) {
        Map<TaskId, Snoozed> snoozes = new HashMap<>();
        jdbc.sql("select task, snoozed_on, until from desk.snooze where person = ?")
                .param(person)
                .query(row -> {
                    snoozes.put(
                            new TaskId(row.getString("task")),
                            new Snoozed(
                                    row.getObject("snoozed_on", LocalDate.class),
                                    row.getObject("until", LocalDate.class)));
                });
        return snoozes;
    }

    private List<ProjectId> recent(String person) {
        return jdbc.sql("select project from desk.recent where person = ? order by taken_up_at desc")
                .param(person)
                .query((row, _) -> new ProjectId(row.getString("project")))
                .list();
    }

    private static Reader reader(ResultSet row) throws SQLException {
        return new Reader(
                new MailWish(row.getBoolean("reminders"), row.getBoolean("digest")),
                moment(row, "looked_at"),
                moment(row, "looked_before"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
