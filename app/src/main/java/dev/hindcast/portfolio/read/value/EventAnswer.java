package dev.hindcast.portfolio.read.value;

import dev.hindcast.portfolio.PortfolioQuery;
import dev.hindcast.shared.DomainRule;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers the event behind an entry: who, when, what. */
@Component
class EventAnswer {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    EventAnswer(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    PortfolioQuery.Event.Result answer(PortfolioQuery.Event query) {
        return jdbc.sql("""
                        select f.*, jsonb_strip_nulls(f.says)::text as said, coalesce(p.key, '') as key
                        from portfolio.fact f left join lateral (
                            select v.key from portfolio.project_version v where v.project = f.project
                            order by v.version desc, v.step desc limit 1) p on true
                        where f.event_id = :event
                        """)
                .param("event", query.event())
                .query((row, number) -> new PortfolioQuery.Event.Result(
                        row.getString("event_id"),
                        row.getString("type"),
                        row.getString("project"),
                        row.getString("key"),
                        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                        row.getObject("effective_on", LocalDate.class),
                        row.getString("actor"),
                        row.getString("source"),
                        json.readValue(row.getString("said"), FIELDS)))
                .optional()
                .orElseThrow(() -> DomainRule.notFound("entry-unknown", "No figure has an entry of this event."));
    }
}
