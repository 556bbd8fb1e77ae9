package dev.hindcast.platform.axon;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.lifecycle.Phase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An event store that wakes the processors as soon as there is something to process. One watcher follows the events that
 * all processors share; what it sees, they are told of, instead of looking every half second.
 *
 * @see "ADR-0005"
 */
public final class WakingEventStore extends EmbeddedEventStore {

    private static final Logger LOG = LoggerFactory.getLogger(WakingEventStore.class);
    private static final int LOOK_MILLIS = 250;

    private final IndexedStorageEngine engine;
    private final Supplier<List<Appended.Listener>> listeners;
    private final Set<Runnable> sleepers = ConcurrentHashMap.newKeySet();
    private volatile @Nullable Thread watcher;

    WakingEventStore(
            EmbeddedEventStore.Builder builder,
            IndexedStorageEngine engine,
            Supplier<List<Appended.Listener>> listeners) {
        super(builder.storageEngine(engine).fetchDelay(LOOK_MILLIS));
        this.engine = engine;
        this.listeners = listeners;
    }

    @Override
    protected void afterCommit(List<? extends EventMessage<?>> events) {
        super.afterCommit(events);
        List<Appended> appended = engine.appended();
        listeners.get().forEach(listener -> listener.appended(appended));
    }

    /** Looks for events that another node has appended. */
    public void wake() {
        super.afterCommit(List.of());
    }

    @Override
    public TrackingEventStream openStream(@Nullable TrackingToken token) {
        return new WakingStream(super.openStream(token));
    }

    @Override
    public void registerLifecycleHandlers(LifecycleRegistry registry) {
        super.registerLifecycleHandlers(registry);
        registry.onStart(Phase.INBOUND_EVENT_CONNECTORS, this::startWatching);
        registry.onShutdown(Phase.INBOUND_EVENT_CONNECTORS, this::stopWatching);
    }

    private void startWatching() {
        Thread watching = Thread.ofVirtual().name("event-watcher").unstarted(this::watch);
        watcher = watching;
        watching.start();
    }

    private void stopWatching() {
        Thread watching = watcher;
        watcher = null;
        if (watching != null) {
            watching.interrupt();
        }
    }

    private void watch() {
        while (watcher == Thread.currentThread()) {
            try (TrackingEventStream stream = super.openStream(createHeadToken())) {
                follow(stream);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warn("The event watcher starts again", e);
            }
        }
    }

    private void follow(TrackingEventStream stream) throws InterruptedException {
        while (watcher == Thread.currentThread()) {
            if (stream.hasNextAvailable(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                while (stream.hasNextAvailable()) {
                    stream.nextAvailable();
                }
                sleepers.forEach(Runnable::run);
            }
        }
    }

    private final class WakingStream implements TrackingEventStream {

        private final TrackingEventStream stream;
        private @Nullable Runnable sleeper;

        WakingStream(TrackingEventStream stream) {
            this.stream = stream;
        }

        @Override
        public boolean setOnAvailableCallback(Runnable callback) {
            sleeper = callback;
            sleepers.add(callback);
            return true;
        }

        @Override
        public Optional<TrackedEventMessage<?>> peek() {
            return stream.peek();
        }

        @Override
        public boolean hasNextAvailable(int timeout, TimeUnit unit) throws InterruptedException {
            return stream.hasNextAvailable(timeout, unit);
        }

        @Override
        public TrackedEventMessage<?> nextAvailable() throws InterruptedException {
            return stream.nextAvailable();
        }

        @Override
        public void close() {
            if (sleeper != null) {
                sleepers.remove(sleeper);
            }
            stream.close();
        }
    }
}
