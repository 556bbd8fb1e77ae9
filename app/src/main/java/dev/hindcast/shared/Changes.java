package dev.hindcast.shared;

import java.util.Set;
import java.util.function.Consumer;

/** Tells, on every node, that a read model has changed, so that screens ask again. */
public interface Changes {

    /**
     * A change of a read model.
     *
     * @param view the read model's processing group
     * @param ids the aggregates whose events were projected; empty when everything may have changed
     */
    record Change(String view, Set<String> ids) {}

    /** Calls the listener, on a thread of its own, at each change until the registration is closed. */
    Registration listen(Consumer<Change> listener);

    /** Ends a listening. */
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
