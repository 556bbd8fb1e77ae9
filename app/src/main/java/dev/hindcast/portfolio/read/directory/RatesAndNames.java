package dev.hindcast.portfolio.read.directory;

import dev.hindcast.organisation.events.ExchangeRateSet;
import dev.hindcast.organisation.events.GoalDefined;
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

/** Keeps every exchange rate with the moment it was recorded, and the latest settings and names. */
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
    void on(UnitDefined event) {
        name("UNIT", event.code(), event.name());
    }

    @EventHandler
    void on(GoalDefined event) {
        name("GOAL", event.code(), event.name());
    }

    @EventHandler
    void on(SettingChanged event) {
        jdbc.sql("""
                        insert into portfolio.setting (name, value) values (:name, :value)
                        on conflict (name) do update set value = excluded.value
                        """)
                .param("name", event.setting())
                .param("value", event.value())
                .update();
    }

    @ResetHandler
    void reset() {
        jdbc.sql("truncate portfolio.exchange_rate, portfolio.label, portfolio.setting")
                .update();
    }

    private void name(String kind, String code, String name) {
        jdbc.sql("""
                        insert into portfolio.label (kind, code, name) values (:kind, :code, :name)
                        on conflict (kind, code) do update set name = excluded.name
                        """)
                .param("kind", kind)
                .param("code", code)
                .param("name", name)
                .update();
    }
}
