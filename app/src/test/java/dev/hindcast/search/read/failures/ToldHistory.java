package dev.hindcast.search.read.failures;

import dev.hindcast.postmortem.events.PostMortemImported;
import dev.hindcast.search.FailureFilter;
import dev.hindcast.search.FailureOrder;
import dev.hindcast.search.SearchQuery.FindFailures;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PageRequest;
import java.lang.reflect.Executable;
import java.lang.reflect.Parameter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.stream.BlockingStream;
import org.axonframework.eventhandling.AnnotationEventHandlerAdapter;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventhandling.GenericTrackedEventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.annotation.MultiParameterResolverFactory;
import org.axonframework.messaging.annotation.ParameterResolver;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.messaging.annotation.PayloadParameterResolver;

/** Events told by a test, in the place of the event store and of its processor. */
final class ToldHistory implements History {

    private static final Occasion THEN = IndexedFailures.by("author", "2025-01-01");

    private final List<TrackedEventMessage<?>> events = new ArrayList<>();
    private Runnable beforeReading = () -> {};
    boolean paused;

    /** Published post-mortems from one number to another. */
    ToldHistory postMortems(int from, int to) {
        for (var number = from; number <= to; number++) {
            tell(postMortem(number));
        }
        return this;
    }

    static PostMortemImported postMortem(int number) {
        return new PostMortemImported(
                "pm" + number,
                null,
                1,
                "INCIDENT",
                "key-" + number,
                "Failure number " + number,
                null,
                LocalDate.of(2025, 1, 1),
                Map.of("SUMMARY", "What became of the churning widgets"),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    synchronized void tell(Object event) {
        events.add(new GenericTrackedEventMessage<>(
                new GlobalSequenceTrackingToken(events.size() + 1), GenericEventMessage.asEventMessage(event)));
    }

    ToldHistory beforeReading(Runnable step) {
        beforeReading = step;
        return this;
    }

    @Override
    public synchronized BlockingStream<TrackedEventMessage<?>> after(TrackingToken token) {
        var from = token == null ? 0 : (int) token.position().orElse(0);
        beforeReading.run();
        return new Rest(List.copyOf(events.subList(from, events.size())).iterator());
    }

    @Override
    public synchronized TrackingToken head() {
        return events.isEmpty() ? null : events.getLast().trackingToken();
    }

    @Override
    public EventMessageHandler teller(FailureWriter writer) {
        return new AnnotationEventHandlerAdapter(
                new FailureProjection(() -> writer), MultiParameterResolverFactory.ordered(new Parameters()));
    }

    @Override
    public void pause() {
        paused = true;
    }

    @Override
    public void resume() {
        paused = false;
    }

    /** Tells one more event, also to the index that serves. */
    void tellLive(Generations generations, int number) {
        tell(postMortem(number));
        new FailureProjection(generations::writer).on(postMortem(number), IndexedFailures.by("author", "2025-01-01"));
        generations.save(new GlobalSequenceTrackingToken(number));
    }

    /** How many failures are found. */
    static long found(Generations generations) {
        var everything = new FindFailures(
                "", FailureFilter.NONE, FailureOrder.RELEVANCE, PageRequest.first(1), IndexedFailures.ANYBODY);
        return generations
                .ask(index -> new FailureSearch(index).answer(everything))
                .total();
    }

    private static final class Parameters implements ParameterResolverFactory {
        @Override
        public ParameterResolver<?> createInstance(Executable executable, Parameter[] parameters, int index) {
            if (parameters[index].getType() != Occasion.class) {
                return index == 0 ? new PayloadParameterResolver(parameters[index].getType()) : null;
            }
            return new ParameterResolver<Occasion>() {
                @Override
                public Occasion resolveParameterValue(Message<?> message) {
                    return THEN;
                }

                @Override
                public boolean matches(Message<?> message) {
                    return true;
                }
            };
        }
    }

    private static final class Rest implements BlockingStream<TrackedEventMessage<?>> {
        private final Iterator<TrackedEventMessage<?>> rest;

        Rest(Iterator<TrackedEventMessage<?>> rest) {
            this.rest = rest;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            throw new UnsupportedOperationException("An index takes what comes, without looking ahead.");
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) {
            return rest.hasNext();
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() {
            return rest.next();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
