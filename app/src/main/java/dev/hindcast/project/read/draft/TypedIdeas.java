package dev.hindcast.project.read.draft;

import dev.hindcast.project.FramingDrafts;
import dev.hindcast.shared.PersonId;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps ideas being typed in a plain table, one for each person: nobody's fact yet, so no event holds them and no replay
 * touches them.
 *
 * @see "ADR-0090"
 */
@Component
@Transactional
class TypedIdeas implements FramingDrafts {

    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    TypedIdeas(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    @Override
    public void keep(PersonId author, Map<String, String> typed) {
        var fitting = new TreeMap<String, String>();
        var room = MOST_CHARACTERS;
        for (var field : new TreeMap<>(typed).entrySet()) {
            var text = field.getValue().replace("\0", "");
            if (!text.isBlank() && text.length() <= room) {
                fitting.put(field.getKey(), text);
                room -= text.length();
            }
        }
        if (fitting.isEmpty()) {
            forget(author);
            return;
        }
        jdbc.sql("""
                        insert into project.framing_draft (author, typed, at)
                        values (?, ?::jsonb, clock_timestamp())
                        on conflict (author) do update set typed = excluded.typed, at = excluded.at""").params(author.value(), json.writeValueAsString(fitting)).update();
    }

    @Override
    public Optional<Kept> of(PersonId author) {
        return jdbc.sql("select typed, at from project.framing_draft where author = ?")
                .param(author.value())
                .query((row, _) -> new Kept(
                        json.readValue(row.getString("typed"), FIELDS),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    @Override
    public void forget(PersonId author) {
        jdbc.sql("delete from project.framing_draft where author = ?")
                .param(author.value())
                .update();
    }
}
