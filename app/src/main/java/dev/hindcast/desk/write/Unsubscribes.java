package dev.hindcast.desk.write;

import dev.hindcast.desk.Unsubscribing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ends mails by their secret. */
@Component
class Unsubscribes implements Unsubscribing {

    private final JdbcClient jdbc;

    Unsubscribes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean isKnown(String token) {
        return jdbc.sql("select count(*) from desk.reader where token = ?")
                        .param(token)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Override
    @Transactional
    public void unsubscribe(String token) {
        jdbc.sql("update desk.reader set reminders = false, digest = false where token = ?")
                .param(token)
                .update();
    }
}
