package dev.hindcast.people.access;

import dev.hindcast.people.Credentials;
import dev.hindcast.people.Password;
import dev.hindcast.people.UserName;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import dev.hindcast.shared.SignIns;
import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** User names and hashes in a table; the primary keys are the last word on who has which name. */
@Component
class KeptCredentials implements Credentials, SignIns {

    private final JdbcClient db;
    private final PasswordEncoder passwords;

    KeptCredentials(JdbcClient db, PasswordEncoder passwords) {
        this.db = db;
        this.passwords = passwords;
    }

    @Override
    public boolean claim(PersonId person, UserName userName, Password password) {
        return db.sql("""
                INSERT INTO people.credential (person, user_name, password_hash) VALUES (:person, :userName, :hash)
                ON CONFLICT DO NOTHING""")
                        .param("person", person.value())
                        .param("userName", userName.value())
                        .param("hash", passwords.encode(password.value()))
                        .update()
                == 1;
    }

    @Override
    public void change(PersonId person, Password password) {
        db.sql("UPDATE people.credential SET password_hash = :hash WHERE person = :person")
                .param("person", person.value())
                .param("hash", passwords.encode(password.value()))
                .update();
    }

    @Override
    public void remove(PersonId person) {
        for (var table : List.of("people.credential", "people.api_token")) {
            db.sql("DELETE FROM " + table + " WHERE person = :person")
                    .param("person", person.value())
                    .update();
        }
    }

    @Override
    public Optional<SignIn> named(String userName) {
        return db.sql("""
                SELECT c.person, c.user_name, c.password_hash, g.roles
                  FROM people.credential c JOIN people.person_guard g ON g.person = c.person
                 WHERE c.user_name = :userName AND NOT g.erased""")
                .param("userName", userName.strip().toLowerCase(Locale.ROOT))
                .query((row, _) -> new SignIn(
                        new PersonId(row.getString("person")),
                        row.getString("user_name"),
                        row.getString("password_hash"),
                        roles(row.getArray("roles"))))
                .optional();
    }

    static Set<Role> roles(@Nullable Array names) throws SQLException {
        return names == null
                ? Set.of()
                : Arrays.stream((String[]) names.getArray()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
