package dev.hindcast.search.read.failures;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;

/** The events for an index that nodes share: while this node pauses, no other tells the index anything either. */
record SharedHistory(History events, NodesLock lock) implements History {

    @Override
    public BlockingStream<TrackedEventMessage<?>> after(@Nullable TrackingToken token) {
        return events.after(token);
    }

    @Override
    public @Nullable TrackingToken head() {
        return events.head();
    }

    @Override
    public EventMessageHandler teller(FailureWriter writer) {
        return events.teller(writer);
    }

    @Override
    public void pause() {
        events.pause();
        lock.takeAlone();
    }

    @Override
    public void resume() {
        lock.release();
        events.resume();
    }
}
