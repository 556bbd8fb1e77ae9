package dev.hindcast.postmortem.read.account;

import dev.hindcast.postmortem.PostMortemQuery.Summary;
import dev.hindcast.postmortem.PostMortemStatus;
import dev.hindcast.postmortem.Subject;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.ExperimentId;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.ProjectId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** Reads a post-mortem's row. */
record SummaryRow() implements RowMapper<Summary> {

    @Override
    public Summary mapRow(ResultSet row, int number) throws SQLException {
        var publishedAt = row.getObject("published_at", OffsetDateTime.class);
        var units = new LinkedHashSet<Code>();
        texts(row.getArray("restricted_to")).forEach(unit -> units.add(new Code(unit)));
        return new Summary(
                new PostMortemId(row.getString("post_mortem")),
                project(row.getString("project")),
                Subject.valueOf(row.getString("subject")),
                experiment(row.getString("experiment")),
                row.getString("title"),
                PostMortemStatus.valueOf(row.getString("status")),
                row.getBoolean("imported"),
                new PersonId(row.getString("opened_by")),
                row.getObject("opened_at", OffsetDateTime.class).toInstant(),
                row.getObject("stopped_on", LocalDate.class),
                publishedAt == null ? null : publishedAt.toInstant(),
                row.getInt("revision"),
                units,
                row.getLong("version"));
    }

    static @Nullable ProjectId project(@Nullable String id) {
        return id == null ? null : new ProjectId(id);
    }

    static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }

    private static @Nullable ExperimentId experiment(@Nullable String id) {
        return id == null ? null : new ExperimentId(id);
    }
}
