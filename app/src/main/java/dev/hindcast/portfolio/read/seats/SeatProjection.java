package dev.hindcast.portfolio.read.seats;

import dev.hindcast.project.events.SeatFilled;
import dev.hindcast.project.events.SeatVacated;
import dev.hindcast.shared.Occasion;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps a row for each time a seat was filled or vacated; rows never change. */
@Component
@ProcessingGroup("portfolio-seats")
class SeatProjection {

    private final JdbcClient jdbc;

    SeatProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(SeatFilled event, EventMessage<?> message, Occasion occasion) {
        keep(event.project(), event.seat(), event.person(), true, message, occasion);
    }

    @EventHandler
    void on(SeatVacated event, EventMessage<?> message, Occasion occasion) {
        keep(event.project(), event.seat(), event.person(), false, message, occasion);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate portfolio.seat").update();
    }

    private void keep(
            String project, String seat, String person, boolean filled, EventMessage<?> message, Occasion occasion) {
        jdbc.sql("""
                insert into portfolio.seat (event_id, project, seat, person, filled, recorded_at, effective_on)
                values (:event, :project, :seat, :person, :filled, :recordedAt, :effective)
                on conflict (event_id) do nothing""")
                .param("event", message.getIdentifier())
                .param("project", project)
                .param("seat", seat)
                .param("person", person)
                .param("filled", filled)
                .param("recordedAt", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .param("effective", occasion.effective())
                .update();
    }
}
