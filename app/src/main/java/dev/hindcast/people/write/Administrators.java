package dev.hindcast.people.write;

import dev.hindcast.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who administers, held unchanged until the asking transaction ends. */
@Component
class Administrators {

    private final JdbcClient db;

    Administrators(JdbcClient db) {
        this.db = db;
    }

    boolean existBeside(PersonId leaving) {
        return db.sql("""
                SELECT person FROM people.person_guard WHERE NOT erased AND 'ADMIN' = ANY (roles)
                 ORDER BY person FOR UPDATE""").query(String.class).list().stream().anyMatch(person -> !person.equals(leaving.value()));
    }
}
