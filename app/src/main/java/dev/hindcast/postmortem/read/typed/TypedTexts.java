package dev.hindcast.postmortem.read.typed;

import dev.hindcast.postmortem.DraftKeeper;
import dev.hindcast.postmortem.Section;
import dev.hindcast.shared.Announcements;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.PostMortemId;
import dev.hindcast.shared.Text;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps text being typed in a plain table: it is nobody's fact yet, so no event holds it and no replay touches it.
 *
 * @see "ADR-0042"
 */
@Component
@Transactional
class TypedTexts implements DraftKeeper {

    private final JdbcClient jdbc;
    private final Announcements announcements;

    TypedTexts(JdbcClient jdbc, Announcements announcements) {
        this.jdbc = jdbc;
        this.announcements = announcements;
    }

    @Override
    public void keep(PostMortemId postMortem, Section section, PersonId author, String text) {
        if (text.length() > Text.DOCUMENT) {
            throw InvalidInput.of("text", "text.tooLong", "must have at most %d characters".formatted(Text.DOCUMENT));
        }
        jdbc.sql("""
                        insert into postmortem.typed_text (post_mortem, section, author, text, at)
                        values (?, ?, ?, ?, clock_timestamp())
                        on conflict (post_mortem, section, author)
                        do update set text = excluded.text, at = excluded.at""")
                .params(postMortem.value(), section.name(), author.value(), text.replace("\0", ""))
                .update();
        announcements.changed(VIEW, postMortem.value());
    }

    @Override
    public void forget(PostMortemId postMortem, Section section, PersonId author) {
        jdbc.sql("delete from postmortem.typed_text where post_mortem = ? and section = ? and author = ?")
                .params(postMortem.value(), section.name(), author.value())
                .update();
    }

    @Override
    public List<Typed> typed(PostMortemId postMortem) {
        return jdbc.sql("""
                        select section, author, text, at from postmortem.typed_text
                        where post_mortem = ? order by at""")
                .param(postMortem.value())
                .query((row, number) -> new Typed(
                        Section.valueOf(row.getString(1)),
                        new PersonId(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, OffsetDateTime.class).toInstant()))
                .list();
    }
}
