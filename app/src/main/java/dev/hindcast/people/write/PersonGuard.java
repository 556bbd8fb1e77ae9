package dev.hindcast.people.write;

import dev.hindcast.people.PersonFacts;
import dev.hindcast.people.events.PersonAssignedToUnit;
import dev.hindcast.people.events.PersonErased;
import dev.hindcast.people.events.PersonRegistered;
import dev.hindcast.people.events.RolesAssigned;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The guard rows of persons: written with each event, read by rules of whichever aggregate. */
@Component
@ProcessingGroup("people-guard")
class PersonGuard implements PersonFacts {

    private final JdbcClient db;

    PersonGuard(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Optional<KnownPerson> find(PersonId person) {
        return db.sql("SELECT unit, roles FROM people.person_guard WHERE person = :person AND NOT erased FOR SHARE")
                .param("person", person.value())
                .query((row, _) -> new KnownPerson(
                        person,
                        Optional.ofNullable(row.getString("unit")).map(Code::new),
                        Arrays.stream((String[]) row.getArray("roles").getArray())
                                .map(Role::valueOf)
                                .collect(Collectors.toUnmodifiableSet())))
                .optional();
    }

    @EventHandler
    void on(PersonRegistered event) {
        db.sql("INSERT INTO people.person_guard (person) VALUES (:person) ON CONFLICT DO NOTHING")
                .param("person", event.person())
                .update();
    }

    @EventHandler
    void on(PersonAssignedToUnit event) {
        db.sql("UPDATE people.person_guard SET unit = :unit WHERE person = :person")
                .param("person", event.person())
                .param("unit", event.unit())
                .update();
    }

    @EventHandler
    void on(RolesAssigned event) {
        db.sql("UPDATE people.person_guard SET roles = :roles WHERE person = :person")
                .param("person", event.person())
                .param("roles", event.roles().toArray(String[]::new))
                .update();
    }

    @EventHandler
    void on(PersonErased event) {
        db.sql("UPDATE people.person_guard SET erased = true WHERE person = :person")
                .param("person", event.person())
                .update();
    }

    @ResetHandler
    void reset() {
        db.sql("DELETE FROM people.person_guard").update();
    }
}
