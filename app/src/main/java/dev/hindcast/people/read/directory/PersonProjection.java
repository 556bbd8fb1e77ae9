package dev.hindcast.people.read.directory;

import dev.hindcast.people.PersonalData;
import dev.hindcast.people.events.PersonAssignedToUnit;
import dev.hindcast.people.events.PersonErased;
import dev.hindcast.people.events.PersonRegistered;
import dev.hindcast.people.events.PersonRenamed;
import dev.hindcast.people.events.RolesAssigned;
import dev.hindcast.shared.PersonId;
import java.util.Map;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes the people as shown; a person whose key is gone is shown as erased, in a replay from the first event on. */
@Component
@ProcessingGroup("people-directory")
class PersonProjection {

    static final String ERASED = "(erased)";

    private final JdbcClient db;
    private final PersonalData personalData;

    PersonProjection(JdbcClient db, PersonalData personalData) {
        this.db = db;
        this.personalData = personalData;
    }

    @EventHandler
    void on(PersonRegistered event, @SequenceNumber long version) {
        db.sql("""
                INSERT INTO people.person (person, user_name, name, email, version)
                VALUES (:person, :userName, :name, :email, :version)
                ON CONFLICT (person) DO UPDATE
                   SET user_name = excluded.user_name, name = excluded.name, email = excluded.email,
                       version = excluded.version""")
                .param("person", event.person())
                .param("userName", opened(event.person(), event.userName()))
                .param("name", name(event.person(), event.name()))
                .param("email", opened(event.person(), event.email()))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(PersonRenamed event, @SequenceNumber long version) {
        db.sql("UPDATE people.person SET name = :name, email = :email, version = :version WHERE person = :person")
                .param("person", event.person())
                .param("name", name(event.person(), event.name()))
                .param("email", opened(event.person(), event.email()))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(PersonAssignedToUnit event, @SequenceNumber long version) {
        db.sql("UPDATE people.person SET unit = :unit, version = :version WHERE person = :person")
                .params(Map.of("person", event.person(), "unit", event.unit(), "version", version))
                .update();
    }

    @EventHandler
    void on(RolesAssigned event, @SequenceNumber long version) {
        db.sql("UPDATE people.person SET roles = :roles, version = :version WHERE person = :person")
                .param("person", event.person())
                .param("roles", event.roles().toArray(String[]::new))
                .param("version", version)
                .update();
    }

    @EventHandler
    void on(PersonErased event, @SequenceNumber long version) {
        db.sql("""
                UPDATE people.person
                   SET user_name = NULL, name = :erased, email = NULL, erased = true, version = :version
                 WHERE person = :person""")
                .param("person", event.person())
                .param("erased", ERASED)
                .param("version", version)
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("TRUNCATE people.person").update();
    }

    private String name(String person, String sealed) {
        return personalData.open(new PersonId(person), sealed).orElse(ERASED);
    }

    private @Nullable String opened(String person, @Nullable String sealed) {
        return sealed == null
                ? null
                : personalData.open(new PersonId(person), sealed).orElse(null);
    }
}
