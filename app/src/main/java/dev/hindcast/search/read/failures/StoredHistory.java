package dev.hindcast.search.read.failures;

import org.axonframework.common.stream.BlockingStream;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.AnnotatedMessageHandlingMemberDefinition;
import org.jspecify.annotations.Nullable;

/** The events in the event store. */
final class StoredHistory implements History {

    private final Configuration axon;

    StoredHistory(Configuration axon) {
        this.axon = axon;
    }

    @Override
    public BlockingStream<TrackedEventMessage<?>> after(@Nullable TrackingToken token) {
        return axon.eventStore().openStream(token);
    }

    @Override
    public @Nullable TrackingToken head() {
        return axon.eventStore().createHeadToken();
    }

    @Override
    public EventMessageHandler teller(FailureWriter writer) {
        return new AnnotationEventHandlerAdapter(
                new FailureProjection(() -> writer),
                axon.parameterResolverFactory(),
                // Without what the program wraps around handlers that write into the database.
                new AnnotatedMessageHandlingMemberDefinition());
    }

    @Override
    public void pause() {
        processor().shutDown();
    }

    @Override
    public void resume() {
        processor().start();
    }

    private StreamingEventProcessor processor() {
        return axon.eventProcessingConfiguration()
                .eventProcessor(FailureProjection.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
    }
}
