package dev.hindcast.platform.live;

import dev.hindcast.shared.Announcements;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Announces within the caller's transaction, so that nothing is told that is then rolled back. */
@Component
class AnnouncesOutright implements Announcements {

    private final JdbcClient jdbc;

    AnnouncesOutright(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional
    public void changed(String view, String id) {
        jdbc.sql("select pg_notify(?, ?)")
                .params(Channel.CHANGES, Channel.write(view, List.of(id)))
                .query((_, _) -> true)
                .list();
    }
}
