package dev.hindcast.people;

import dev.hindcast.shared.PersonId;

/** User names and password hashes; part of no event. */
public interface Credentials {

    /** Reserves the user name for the person; false when somebody else has it. */
    boolean claim(PersonId person, UserName userName, Password password);

    void change(PersonId person, Password password);

    /** Removes the person's credentials, so that they can no longer sign in. */
    void remove(PersonId person);
}
