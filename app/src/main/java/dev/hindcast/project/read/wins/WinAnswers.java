package dev.hindcast.project.read.wins;

import dev.hindcast.project.ProjectQuery.CelebratedWin;
import dev.hindcast.project.ProjectQuery.Wins;
import dev.hindcast.project.WinId;
import dev.hindcast.shared.Page;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers which wins were celebrated; a project is called what it is called now. */
@Component
class WinAnswers {

    private static final String FROM = """
             from project.win w join project.project_list p on p.project = w.project
            where (cast(:year as integer) is null or extract(year from w.celebrated_on) = cast(:year as integer))
            """;

    private final JdbcClient jdbc;

    WinAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    Wins.Result answer(Wins query) {
        query.page().sortField("", Set.of());
        var total = jdbc.sql("select count(*)" + FROM)
                .param("year", query.year())
                .query(Long.class)
                .single();
        var wins = jdbc.sql("select w.*, p.key, p.name" + FROM
                        + " order by w.celebrated_on desc, w.recorded_at desc, w.win limit :size offset :offset")
                .param("year", query.year())
                .param("size", query.page().size())
                .param("offset", query.page().offset())
                .query((row, _) -> win(row))
                .list();
        var years = jdbc.sql("""
                        select distinct extract(year from celebrated_on)::int as year from project.win
                        order by year desc""").query((row, _) -> row.getInt("year")).list();
        return new Wins.Result(
                new Page<>(wins, query.page().page(), query.page().size(), total), years);
    }

    private static CelebratedWin win(ResultSet row) throws SQLException {
        var by = row.getString("testimonial_by");
        return new CelebratedWin(
                new WinId(row.getString("win")),
                new ProjectId(row.getString("project")),
                row.getString("key"),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("people").getArray())
                        .map(PersonId::new)
                        .toList(),
                row.getString("story"),
                row.getString("testimonial"),
                by == null ? null : new PersonId(by),
                row.getObject("celebrated_on", LocalDate.class),
                new PersonId(row.getString("celebrated_by")));
    }
}
