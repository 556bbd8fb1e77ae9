package dev.hindcast.search.read.failures;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** All events there are, and the processor that tells new ones to the index that serves. */
interface History {

    /** The events behind the token; all of them when there is none. */
    BlockingStream<TrackedEventMessage<?>> after(@Nullable TrackingToken token);

    /** The token of the last event; null when there is none. */
    @Nullable
    TrackingToken head();

    /** Tells events to the writer. */
    EventMessageHandler teller(FailureWriter writer);

    /** Returns once the processor tells the index nothing more. */
    void pause();

    /** The processor goes on, from the token of the index that serves now. */
    void resume();
}
