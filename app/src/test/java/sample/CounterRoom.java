package sample;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A rule across counters: what all of them reserve together fits the room, held by one guard row. */
@ProcessingGroup("sample-guard")
class CounterRoom {

    static final int SIZE = 10;

    private final JdbcClient jdbc;

    CounterRoom(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int takenLocked() {
        jdbc.sql("insert into sample.room_guard values (1, 0) on conflict do nothing")
                .update();
        return jdbc.sql("select taken from sample.room_guard where shelf = 1 for update")
                .query(Integer.class)
                .single();
    }

    @EventHandler
    void on(CounterReserved event) {
        jdbc.sql("update sample.room_guard set taken = taken + ? where shelf = 1")
                .param(event.amount())
                .update();
    }
}
