package dev.hindcast.postmortem.read.typed;

import dev.hindcast.postmortem.events.SectionWritten;
import dev.hindcast.shared.Occasion;
import java.time.Instant;
import java.time.ZoneOffset;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Forgets typed text once its section is written. */
@Component
@ProcessingGroup("postmortem-typed")
@DisallowReplay
class WrittenTexts {

    private final JdbcClient jdbc;

    WrittenTexts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was typed before the section was written is in it. */
    @EventHandler
    void on(SectionWritten event, Occasion occasion, @Timestamp Instant writtenAt) {
        jdbc.sql("""
                        delete from postmortem.typed_text
                        where post_mortem = ? and section = ? and author = ? and at <= ?""")
                .params(
                        event.postMortem(),
                        event.section(),
                        occasion.actor().person().value(),
                        writtenAt.atOffset(ZoneOffset.UTC))
                .update();
    }
}
