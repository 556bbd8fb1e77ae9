package dev.hindcast.shared;

import java.util.Set;

/** Who gives a command, and the roles they hold while giving it. */
public record Actor(PersonId person, Set<Role> roles) {

    /** Hindcast itself, acting by an automation or at installation. */
    public static final Actor SYSTEM = new Actor(new PersonId("system"), Set.of(Role.values()));

    public Actor {
        roles = Set.copyOf(roles);
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    public boolean is(PersonId other) {
        return person.equals(other);
    }
}
