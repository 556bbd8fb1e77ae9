package sample;

import dev.hindcast.shared.Occasion;
import java.sql.Timestamp;
import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.messaging.annotation.MessageIdentifier;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The read model: one row for each raise. */
@ProcessingGroup(CounterRaises.GROUP)
class CounterRaises {

    static final String GROUP = "sample-raises";

    private final JdbcClient jdbc;

    CounterRaises(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(CounterRaised event, Occasion occasion, @MessageIdentifier String id) {
        jdbc.sql("insert into sample.raise values (?, ?, ?, ?) on conflict (event) do nothing")
                .params(id, event.counter(), event.amount(), Timestamp.from(occasion.recordedAt()))
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate sample.raise").update();
    }

    @QueryHandler
    CounterQuery.Amounts.Result answer(CounterQuery.Amounts query) {
        return new CounterQuery.Amounts.Result(amounts(query.counter().value()));
    }

    List<Integer> amounts(String counter) {
        return jdbc.sql("select amount from sample.raise where counter = ? order by place")
                .param(counter)
                .query(Integer.class)
                .list();
    }
}
