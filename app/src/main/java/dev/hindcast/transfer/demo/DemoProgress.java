package dev.hindcast.transfer.demo;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How far the demo has been told, so that a start that was cut short goes on where it ended. */
@Component
@Transactional
class DemoProgress {

    private final JdbcClient jdbc;

    DemoProgress(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The day the telling began, and how many steps have been told. */
    record Told(LocalDate startedOn, int steps, boolean finished) {}

    Optional<Told> told() {
        return jdbc.sql("select started_on, steps, finished from transfer.demo_progress")
                .query(Told.class)
                .optional();
    }

    /** Begins the telling; false when another node has begun it. */
    boolean begin(LocalDate today) {
        return jdbc.sql("insert into transfer.demo_progress (started_on) values (?) on conflict do nothing")
                        .param(today)
                        .update()
                > 0;
    }

    void told(int steps) {
        jdbc.sql("update transfer.demo_progress set steps = ?").param(steps).update();
    }

    void finished() {
        jdbc.sql("update transfer.demo_progress set finished = true").update();
    }
}
