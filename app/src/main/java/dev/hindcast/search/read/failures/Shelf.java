package dev.hindcast.search.read.failures;

import java.util.Optional;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Where generations of the index are kept. Of several, the newest complete one serves. */
interface Shelf {

    /** The one that can serve, if there is one; whatever else there is, is removed. */
    Optional<Generation> open();

    /** The one that serves all nodes, newly opened; empty when each node has its own. */
    default Optional<Generation> shared() {
        return Optional.empty();
    }

    /** Whether its documents are of this program's format. */
    boolean isCurrent(Generation generation);

    /** A new one, empty, that is not complete until it is made to serve. */
    Generation create();

    /** From now on this one serves, also after a restart; it has read the events up to the token. */
    void serve(Generation generation, @Nullable TrackingToken token);

    /** Closes and removes it. */
    void remove(Generation generation);
}
