package dev.hindcast.attention.read.list;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The processing group of the needs-attention list, the moment that its rows are known since, and the emptying of its tables for a rebuild. */
@Component
class AttentionGroup {

    static final String NAME = "attention-list";

    private final JdbcClient jdbc;

    AttentionGroup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void clear() {
        jdbc.sql("""
                        truncate attention.project, attention.claim, attention.experiment, attention.acknowledgement,
                            attention.stakeholder, attention.seating, attention.published, attention.setting,
                            attention.project_past, attention.claim_past, attention.experiment_past,
                            attention.acknowledgement_past, attention.stakeholder_past, attention.seating_past,
                            attention.published_past, attention.setting_past, attention.chartered,
                            attention.planned_cost, attention.trial, attention.large_first, attention.large_first_past,
                            attention.adoption, attention.adoption_past, attention.in_use, attention.in_use_past
                        """).update();
    }

    /** What is written from now on through this connection is known since then. */
    void recordedAt(Instant moment) {
        jdbc.sql("select set_config('attention.recorded', :moment, false)")
                .param("moment", moment.toString())
                .query(String.class)
                .single();
    }
}
