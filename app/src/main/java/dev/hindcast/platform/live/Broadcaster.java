package dev.hindcast.platform.live;

import dev.hindcast.platform.axon.EventProcessing;
import dev.hindcast.shared.Changes;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Hands the changes that this node hears of to its screens, each on a thread of its own. */
@Component
class Broadcaster implements Changes, DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Broadcaster.class);

    private final CopyOnWriteArrayList<Consumer<Change>> listeners = new CopyOnWriteArrayList<>();
    private final ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
    private final EventProcessing processing;

    Broadcaster(EventProcessing processing) {
        this.processing = processing;
    }

    @Override
    public Registration listen(Consumer<Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void tell(Change change) {
        listeners.forEach(listener -> executor.execute(() -> tell(listener, change)));
    }

    /** What has changed while nobody listened is not known, so it may be everything. */
    void tellEverything() {
        processing.eventProcessors().keySet().forEach(view -> tell(new Change(view, Set.of())));
    }

    private static void tell(Consumer<Change> listener, Change change) {
        try {
            listener.accept(change);
        } catch (RuntimeException e) {
            LOG.warn("A listener failed on a change of {}", change.view(), e);
        }
    }

    @Override
    public void destroy() {
        executor.shutdownNow();
    }
}
