package dev.hindcast.portfolio.read.journal;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps each event behind the figures, so that an entry can be followed to who recorded what and when. */
@Component
class Facts {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fact with its number; the same one when it is kept again. */
    Fact keep(Fact fact) {
        long number = jdbc.sql("""
                        insert into portfolio.fact
                            (event_id, type, project, recorded_at, effective_on, actor, source, says)
                        values (:event, :type, :project, :recordedAt, :effective, :actor, :source, cast(:says as jsonb))
                        on conflict (event_id) do update set event_id = excluded.event_id
                        returning number
                        """)
                .param("event", fact.event())
                .param("type", fact.type())
                .param("project", fact.project())
                .param("recordedAt", fact.recordedAt().atOffset(ZoneOffset.UTC))
                .param("effective", fact.effective())
                .param("actor", fact.occasion().actor().person().value())
                .param("source", fact.occasion().source().name())
                .param("says", json.writeValueAsString(fact.says()))
                .query(Long.class)
                .single();
        return fact.numbered(number);
    }

    void clear() {
        jdbc.sql("truncate portfolio.fact restart identity").update();
    }
}
