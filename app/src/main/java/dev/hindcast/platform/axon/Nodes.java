package dev.hindcast.platform.axon;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The nodes that are alive on this database: each leaves a sign of life every two seconds. */
@Component
public class Nodes {

    private final String id = UUID.randomUUID().toString();
    private final JdbcClient jdbc;
    private volatile int alive = 1;

    Nodes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** This node's name, new at each start. */
    public String self() {
        return id;
    }

    public boolean isAlone() {
        return alive <= 1;
    }

    /** How many of the segments of a processor this node takes, so that every node has its share. */
    int share(int segments) {
        return Math.ceilDiv(segments, alive);
    }

    @Transactional
    @Scheduled(fixedRate = 2000)
    void beat() {
        jdbc.sql("""
                insert into event_store.node (id, seen_at) values (?, now())
                on conflict (id) do update set seen_at = excluded.seen_at""").param(id).update();
        jdbc.sql("delete from event_store.node where seen_at < now() - interval '1 minute'")
                .update();
        alive = jdbc.sql("select count(*) from event_store.node where seen_at > now() - interval '6 seconds'")
                .query(Integer.class)
                .single();
    }
}
