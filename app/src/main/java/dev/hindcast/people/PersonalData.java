package dev.hindcast.people;

import dev.hindcast.shared.PersonId;
import java.util.Optional;

/** Keeps what names a person unreadable without that person's key, which exists once and can be destroyed. */
public interface PersonalData {

    /** The text encrypted with the person's key, which is made on first use. */
    String seal(PersonId person, String clear);

    /** The clear text, or empty when the key was destroyed. */
    Optional<String> open(PersonId person, String sealed);

    /** Destroys the key: nothing sealed with it can ever be read again. */
    void destroyKey(PersonId person);
}
