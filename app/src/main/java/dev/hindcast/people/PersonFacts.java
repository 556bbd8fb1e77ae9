package dev.hindcast.people;

import dev.hindcast.shared.Code;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.Role;
import java.util.Optional;
import java.util.Set;

/**
 * What rules of other aggregates may rest on: facts about persons, written in the transaction that decided them. A fact
 * that is read is held unchanged until the asking transaction ends.
 */
public interface PersonFacts {

    /** A registered person who was not erased. */
    record KnownPerson(PersonId person, Optional<Code> unit, Set<Role> roles) {

        public boolean has(Role role) {
            return roles.contains(role);
        }
    }

    /** The person, or empty when there is none or they were erased. */
    Optional<KnownPerson> find(PersonId person);

    default boolean exists(PersonId person) {
        return find(person).isPresent();
    }

    default Optional<Code> unitOf(PersonId person) {
        return find(person).flatMap(KnownPerson::unit);
    }
}
