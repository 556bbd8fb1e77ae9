package dev.hindcast.checkin.read.own;

import dev.hindcast.checkin.events.CheckInAnswered;
import dev.hindcast.checkin.events.NextStepTaken;
import dev.hindcast.shared.Occasion;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Follows check-ins into a table, as sealed as they come. */
@Component
@ProcessingGroup("checkin-own")
class CheckInProjection {

    private final JdbcClient jdbc;

    CheckInProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CheckInAnswered event, Occasion occasion, @SequenceNumber long version) {
        jdbc.sql("""
                insert into checkin.check_in (check_in, leader, week, team_size, answers, note, answered_at, version)
                values (:checkIn, :leader, :week, :teamSize, :answers, :note, :answeredAt, :version)
                on conflict (check_in) do update set team_size = excluded.team_size, answers = excluded.answers,
                    note = excluded.note, answered_at = excluded.answered_at, version = excluded.version""")
                .param("checkIn", event.checkIn())
                .param("leader", event.leader())
                .param("week", event.week())
                .param("teamSize", event.teamSize())
                .param("answers", event.answers())
                .param("note", event.note())
                .param("answeredAt", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(NextStepTaken event, Occasion occasion, @SequenceNumber long version) {
        jdbc.sql("""
                insert into checkin.next_step (check_in, sequence, question, note, taken_at)
                values (:checkIn, :version, :question, :note, :takenAt) on conflict (check_in, sequence) do nothing""")
                .param("checkIn", event.checkIn())
                .param("version", version)
                .param("question", event.question())
                .param("note", event.note())
                .param("takenAt", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update checkin.check_in set version = :version where check_in = :checkIn")
                .param("version", version)
                .param("checkIn", event.checkIn())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate checkin.check_in, checkin.next_step").update();
    }
}
