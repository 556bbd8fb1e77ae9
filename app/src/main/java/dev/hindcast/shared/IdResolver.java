package dev.hindcast.shared;

import java.util.Optional;

/**
 * Finds what a person names in a request: a person by user name, a project by key. Each feature offers one for its own
 * identifiers; the edge asks it wherever a command or query holds that type.
 */
public interface IdResolver<T> {

    Class<T> type();

    /** The identifier meant by the text (a name, a key or the identifier itself), or empty when nothing is. */
    Optional<T> resolve(String text);
}
