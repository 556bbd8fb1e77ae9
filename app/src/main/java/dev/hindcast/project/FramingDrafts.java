package dev.hindcast.project;

import dev.hindcast.shared.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Port: keeps what a person has typed of a project that is not framed yet; nothing of it is an event. */
public interface FramingDrafts {

    /** The most characters that all fields of a draft have together. */
    int MOST_CHARACTERS = 20_000;

    /** Keeps what was typed, by the names of the fields, replacing what was kept before; more than fits is left out. */
    void keep(PersonId author, Map<String, String> typed);

    /** What the person has typed last. */
    Optional<Kept> of(PersonId author);

    /** Forgets it, for the project is framed or the idea is given up. */
    void forget(PersonId author);

    /** What was typed, and when last. */
    record Kept(Map<String, String> typed, Instant at) {
        public Kept {
            typed = Map.copyOf(typed);
        }
    }
}
