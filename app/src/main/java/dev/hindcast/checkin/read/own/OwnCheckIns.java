package dev.hindcast.checkin.read.own;

import dev.hindcast.checkin.Answers;
import dev.hindcast.checkin.CheckInQuery.CheckIn;
import dev.hindcast.checkin.CheckInQuery.Own;
import dev.hindcast.checkin.CheckInQuery.Step;
import dev.hindcast.checkin.Question;
import dev.hindcast.checkin.Week;
import dev.hindcast.people.PersonalData;
import dev.hindcast.shared.PersonId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers with the check-ins of whoever asks, opened with their own key; there is no question about another's. */
@Component
class OwnCheckIns {

    private final JdbcClient jdbc;
    private final PersonalData sealing;

    OwnCheckIns(JdbcClient jdbc, PersonalData sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    @QueryHandler
    Own.Result answer(Own query) {
        var author = query.reader().person();
        var steps = steps(author);
        return new Own.Result(jdbc
                .sql("select * from checkin.check_in where leader = :leader order by week desc limit :weeks")
                .param("leader", author.value())
                .param("weeks", query.weeks())
                .query((row, _) -> checkIn(row, author, steps))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    private Optional<CheckIn> checkIn(ResultSet row, PersonId author, Map<String, List<Step>> steps)
            throws SQLException {
        var week = Week.parse(row.getString("week"));
        var teamSize = row.getInt("team_size");
        var note = opened(author, row.getString("note"));
        var answeredAt = moment(row, "answered_at");
        var taken = steps.getOrDefault(row.getString("check_in"), List.of());
        var version = row.getLong("version");
        return sealing.open(author, row.getString("answers"))
                .map(text -> new CheckIn(week, teamSize, Answers.read(text), note, answeredAt, taken, version));
    }

    private Map<String, List<Step>> steps(PersonId author) {
        var steps = new HashMap<String, List<Step>>();
        jdbc.sql("""
                select s.* from checkin.next_step s join checkin.check_in c on c.check_in = s.check_in
                where c.leader = :leader order by s.check_in, s.sequence""").param("leader", author.value()).query(row -> {
            var of = steps.computeIfAbsent(row.getString("check_in"), _ -> new ArrayList<>());
            var note = opened(author, row.getString("note"));
            var takenAt = moment(row, "taken_at");
            sealing.open(author, row.getString("question"))
                    .ifPresent(text -> of.add(new Step(Question.valueOf(text.strip()), note, takenAt)));
        });
        return steps;
    }

    private @Nullable String opened(PersonId author, @Nullable String sealed) {
        return sealed == null ? null : sealing.open(author, sealed).orElse(null);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
