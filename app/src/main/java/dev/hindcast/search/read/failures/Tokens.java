package dev.hindcast.search.read.failures;

import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** Where it is kept how far an index has read the events. An index without a token is not complete. */
interface Tokens {

    /** The token; null at the very beginning of the events. */
    @Nullable
    TrackingToken read();

    /** Durable once it returns. */
    void write(@Nullable TrackingToken token);
}
