package dev.hindcast.postmortem.read.typed;

import dev.hindcast.postmortem.DraftKeeper;
import dev.hindcast.postmortem.Section;
import dev.hindcast.postmortem.SectionLocks;
import dev.hindcast.shared.Announcements;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the locks as rows, by the clock of the database, so that all nodes agree.
 *
 * @see "ADR-0080"
 */
@Component
@Transactional
class LocksOfSections implements SectionLocks {

    private static final String COLUMNS = "section, holder, screen, since";
    private static final String ALIVE = "seen_at > clock_timestamp() - interval '" + LEASE_SECONDS + " seconds'";

    private final JdbcClient jdbc;
    private final Announcements announcements;

    LocksOfSections(JdbcClient jdbc, Announcements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    @Override
    public Lock take(PostMortemId postMortem, Section section, PersonId holder, String screen) {
        var held = find(postMortem, section);
        var taken = jdbc.sql("insert into postmortem.section_lock (post_mortem, " + COLUMNS + ", seen_at)"
                        + " values (?, ?, ?, ?, clock_timestamp(), clock_timestamp())"
                        + " on conflict (post_mortem, section) do update set holder = excluded.holder,"
                        + " screen = excluded.screen, since = excluded.since, seen_at = excluded.seen_at"
                        + " where section_lock.holder = excluded.holder or not section_lock." + ALIVE + " returning "
                        + COLUMNS)
                .params(postMortem.value(), section.name(), holder.value(), screen)
                .query(LocksOfSections::lock)
                .optional();
        if (taken.isPresent()
                && held.filter(lock -> lock.screen().equals(screen)).isEmpty()) {
            announcements.changed(DraftKeeper.VIEW, postMortem.value());
        }
        return taken.or(() -> find(postMortem, section)).orElseGet(() -> take(postMortem, section, holder, screen));
    }

    @Override
    public void prolong(PostMortemId postMortem, String screen) {
        jdbc.sql("update postmortem.section_lock set seen_at = clock_timestamp()"
                        + " where post_mortem = ? and screen = ? and " + ALIVE)
                .params(postMortem.value(), screen)
                .update();
    }

    @Override
    public void release(PostMortemId postMortem, Section section, String screen) {
        var freed = jdbc.sql("delete from postmortem.section_lock where post_mortem = ? and section = ? and screen = ?")
                .params(postMortem.value(), section.name(), screen)
                .update();
        tell(postMortem, freed);
    }

    @Override
    public void release(PostMortemId postMortem, String screen) {
        var freed = jdbc.sql("delete from postmortem.section_lock where post_mortem = ? and screen = ?")
                .params(postMortem.value(), screen)
                .update();
        tell(postMortem, freed);
    }

    @Override
    public List<Lock> held(PostMortemId postMortem) {
        return jdbc.sql("select " + COLUMNS + " from postmortem.section_lock where post_mortem = ? and " + ALIVE)
                .param(postMortem.value())
                .query(LocksOfSections::lock)
                .list();
    }

    private Optional<Lock> find(PostMortemId postMortem, Section section) {
        return jdbc.sql("select " + COLUMNS + " from postmortem.section_lock where post_mortem = ? and section = ? and "
                        + ALIVE)
                .params(postMortem.value(), section.name())
                .query(LocksOfSections::lock)
                .optional();
    }

    private void tell(PostMortemId postMortem, int freed) {
        if (freed > 0) {
            announcements.changed(DraftKeeper.VIEW, postMortem.value());
        }
    }

    private static Lock lock(ResultSet row, int number) throws SQLException {
        return new Lock(
                Section.valueOf(row.getString("section")),
                new PersonId(row.getString("holder")),
                row.getString("screen"),
                row.getObject("since", OffsetDateTime.class).toInstant());
    }
}
