package dev.hindcast.platform.web;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Remembers, for a day, how requests with a key of their caller's were answered.
 *
 * @see "ADR-0022"
 */
@Component
class IdempotencyStore {

    static final Duration KEPT = Duration.ofHours(24);

    /** A key as one caller uses it. */
    record Key(String caller, String key) {}

    /** What was answered. */
    record Answer(
            int status,
            @Nullable String location,
            @Nullable String etag,
            @Nullable String contentType,
            byte[] body) {}

    /** A request that has been seen: its fingerprint, and its answer when there is one yet. */
    record Seen(String fingerprint, Optional<Answer> answer) {}

    private final JdbcClient db;
    private final Clock clock;

    IdempotencyStore(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Reserves the key for the request; false when it is taken. */
    @Transactional
    public boolean reserve(Key key, String fingerprint) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        return db.sql("""
                INSERT INTO platform.idempotent_request (caller, key, fingerprint, created_at)
                VALUES (:caller, :key, :fingerprint, :now)
                ON CONFLICT (caller, key) DO UPDATE
                   SET fingerprint = excluded.fingerprint, created_at = excluded.created_at, status = NULL,
                       location = NULL, etag = NULL, content_type = NULL, body = NULL
                 WHERE platform.idempotent_request.created_at < :expired""")
                        .param("caller", key.caller())
                        .param("key", key.key())
                        .param("fingerprint", fingerprint)
                        .param("now", now)
                        .param("expired", now.minus(KEPT))
                        .update()
                == 1;
    }

    @Transactional(readOnly = true)
    public Optional<Seen> find(Key key) {
        return db.sql("""
                SELECT fingerprint, status, location, etag, content_type, body
                  FROM platform.idempotent_request WHERE caller = :caller AND key = :key""")
                .param("caller", key.caller())
                .param("key", key.key())
                .query((row, _) -> {
                    var status = row.getInt("status");
                    var answered = !row.wasNull();
                    return new Seen(
                            row.getString("fingerprint"),
                            answered
                                    ? Optional.of(new Answer(
                                            status,
                                            row.getString("location"),
                                            row.getString("etag"),
                                            row.getString("content_type"),
                                            row.getBytes("body")))
                                    : Optional.empty());
                })
                .optional();
    }

    @Transactional
    public void keep(Key key, Answer answer) {
        db.sql("""
                UPDATE platform.idempotent_request
                   SET status = :status, location = :location, etag = :etag, content_type = :type, body = :body
                 WHERE caller = :caller AND key = :key""")
                .param("caller", key.caller())
                .param("key", key.key())
                .param("status", answer.status())
                .param("location", answer.location())
                .param("etag", answer.etag())
                .param("type", answer.contentType())
                .param("body", answer.body())
                .update();
    }

    /** Gives the key free again, because nothing came of the request. */
    @Transactional
    public void release(Key key) {
        db.sql("DELETE FROM platform.idempotent_request WHERE caller = :caller AND key = :key")
                .param("caller", key.caller())
                .param("key", key.key())
                .update();
    }

    @Scheduled(fixedDelay = 60, initialDelay = 10, timeUnit = TimeUnit.MINUTES)
    @Transactional
    public void forgetExpired() {
        db.sql("DELETE FROM platform.idempotent_request WHERE created_at < :expired")
                .param("expired", clock.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
                .update();
    }
}
