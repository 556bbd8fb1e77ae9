package dev.hindcast.attention.read.list;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The processing group of the needs-attention list, and the emptying of its tables for a rebuild. */
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
                            attention.stakeholder, attention.seating, attention.published, attention.setting
                        """).update();
    }
}
