package dev.hindcast.search.read.failures;

import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fills a new generation: first all facts are gathered in memory, then the documents are composed once and written side
 * by side, then come the events that were stored meanwhile.
 *
 * @see "ADR-0075"
 */
final class Filling {

    private static final Logger LOG = LoggerFactory.getLogger(Filling.class);
    private static final int EVENTS_AT_ONCE = 2_000;
    /** What reading the events takes of the whole, about. */
    private static final double READING = 0.3;

    private final Generation into;
    private final History history;
    private final EventMessageHandler teller;
    private final long mostBurden;
    private volatile double read;
    private volatile boolean caughtUp;
    private @Nullable TrackingToken token;

    Filling(Generation into, History history) {
        this(into, history, Runtime.getRuntime().maxMemory() / 8);
    }

    /** @param mostBurden how many bytes of facts may be kept in memory, about */
    Filling(Generation into, History history, long mostBurden) {
        this.into = into;
        this.history = history;
        this.teller = history.teller(into.writer());
        this.mostBurden = mostBurden;
    }

    Generation generation() {
        return into;
    }

    @Nullable
    TrackingToken token() {
        return token;
    }

    /** How much of it is done, from 0 to 1. */
    double done() {
        return caughtUp ? 1 : READING * read + (1 - READING) * into.writer().written();
    }

    /** Reads everything and writes it. */
    void fill() {
        var head = position(history.head());
        tell(head, () -> {
            read = Math.min(1, position(token) / Math.max(1.0, head));
            if (into.writer().burden() > mostBurden) {
                into.writer().unburden();
            }
        });
        read = 1;
        into.writer().save();
        catchUp();
        caughtUp = true;
    }

    /** Reads and writes what was stored since; what is stored meanwhile is left to the processor. */
    void catchUp() {
        tell(position(history.head()), () -> into.writer().save());
    }

    private static long position(@Nullable TrackingToken token) {
        return token == null ? 0 : token.position().orElse(0);
    }

    private void tell(long upTo, Runnable afterEachBatch) {
        try (var events = history.after(token)) {
            while (position(token) < upTo && events.hasNextAvailable()) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedException();
                }
                var batch = new ArrayList<TrackedEventMessage<?>>(EVENTS_AT_ONCE);
                while (batch.size() < EVENTS_AT_ONCE && events.hasNextAvailable()) {
                    batch.add(events.nextAvailable());
                }
                // What an event says is read when it is asked for; asking takes most of the time.
                batch.parallelStream().filter(teller::canHandle).forEach(EventMessage::getPayload);
                tell(batch);
                token = batch.getLast().trackingToken();
                afterEachBatch.run();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The program is being stopped", stopped);
        }
    }

    private void tell(List<TrackedEventMessage<?>> batch) {
        for (var event : batch) {
            try {
                teller.handle(event);
            } catch (Exception unfit) {
                LOG.warn("The search index goes without event {} ({}).", event.getIdentifier(), unfit.toString());
            }
        }
    }
}
