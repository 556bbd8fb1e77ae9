package dev.hindcast.portfolio.read.directory;

import dev.hindcast.organisation.events.ExchangeRateSet;
import dev.hindcast.organisation.events.GoalDefined;
import dev.hindcast.organisation.events.MissionStated;
import dev.hindcast.organisation.events.SettingChanged;
import dev.hindcast.organisation.events.UnitDefined;
import dev.hindcast.shared.Occasion;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every exchange rate, setting, name and mission with the moment it was recorded. */
@Component
@ProcessingGroup("portfolio-directory")
class RatesAndNames {

    private final JdbcClient jdbc;

    RatesAndNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(ExchangeRateSet event, EventMessage<?> message, Occasion occasion, @SequenceNumber long sequence) {
        jdbc.sql("""
                        insert into portfolio.exchange_rate (event_id, sequence, currency, day, euro, recorded_at)
                        values (:event, :sequence, :currency, :day, :euro, :recordedAt)
                        on conflict (event_id) do nothing
                        """)
                .param("event", message.getIdentifier())
                .param("sequence", sequence)
                .param("currency", event.currency())
                .param("day", event.date())
                .param("euro", event.euro())
                .param("recordedAt", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    @EventHandler
    void on(UnitDefined event, EventMessage<?> message, Occasion occasion, @SequenceNumber long sequence) {
        keep("UNIT", event.code(), event.name(), message, occasion, sequence);
    }

    @EventHandler
    void on(GoalDefined event, EventMessage<?> message, Occasion occasion, @SequenceNumber long sequence) {
        keep("GOAL", event.code(), event.name(), message, occasion, sequence);
    }

    @EventHandler
    void on(SettingChanged event, EventMessage<?> message, Occasion occasion, @SequenceNumber long sequence) {
        keep("SETTING", event.setting(), event.value(), message, occasion, sequence);
    }

    @EventHandler
    void on(MissionStated event, EventMessage<?> message, Occasion occasion, @SequenceNumber long sequence) {
        keep("MISSION", "", event.mission(), message, occasion, sequence);
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate portfolio.exchange_rate, portfolio.statement").update();
    }

    private void keep(
            String kind, String code, String text, EventMessage<?> message, Occasion occasion, long sequence) {
        jdbc.sql("""
                        insert into portfolio.statement
                            (event_id, sequence, kind, code, text, recorded_at, effective_on)
                        values (:event, :sequence, :kind, :code, :text, :recordedAt, :day)
                        on conflict (event_id) do nothing
                        """)
                .param("event", message.getIdentifier())
                .param("sequence", sequence)
                .param("kind", kind)
                .param("code", code)
                .param("text", text)
                .param("recordedAt", occasion.recordedAt().atOffset(ZoneOffset.UTC))
                .param("day", occasion.effective())
                .update();
    }
}
