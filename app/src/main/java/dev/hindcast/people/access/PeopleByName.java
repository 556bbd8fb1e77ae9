package dev.hindcast.people.access;

import dev.hindcast.shared.IdResolver;
import dev.hindcast.shared.PersonId;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds persons by user name or identifier. */
@Component
class PeopleByName implements IdResolver<PersonId> {

    private final JdbcClient db;

    PeopleByName(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Class<PersonId> type() {
        return PersonId.class;
    }

    @Override
    public Optional<PersonId> resolve(String text) {
        return db.sql("""
                SELECT person FROM people.credential WHERE user_name = :name
                UNION ALL
                SELECT person FROM people.person_guard WHERE person = :id
                LIMIT 1""")
                .param("name", text.strip().toLowerCase(Locale.ROOT))
                .param("id", text.strip())
                .query(String.class)
                .optional()
                .map(PersonId::new);
    }
}
