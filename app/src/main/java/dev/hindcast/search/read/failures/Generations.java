package dev.hindcast.search.read.failures;

import dev.hindcast.search.read.failures.WatchedFiles.Finding;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.RebuiltBeside;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The life of the index: one generation serves; when it has to be rebuilt, the next one is filled beside it and takes
 * over once it has caught up. Nothing half-filled ever answers.
 *
 * @see "ADR-0075"
 */
final class Generations implements RebuiltBeside, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Generations.class);
    private static final long LOOK_SECONDS = 1;
    private static final long LONGEST_PAUSE_SECONDS = 30;
    private static final Duration CATCHING_UP = Duration.ofSeconds(30);

    private final Shelf shelf;
    private final Function<Actor, Set<String>> restrictions;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("search-index").factory());
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("search-index-watch").factory());
    private volatile @Nullable Generation serving;
    private volatile @Nullable History history;
    private volatile @Nullable Filling filling;
    private volatile @Nullable String failure;
    private volatile boolean wanted;
    private volatile boolean fed;
    private volatile boolean closed;
    private volatile long caughtUpAt = System.nanoTime();

    Generations(Shelf shelf) {
        this(shelf, _ -> Set.of());
    }

    /**
     * @param restrictions what is hidden from a reader by now, as owners of documents
     */
    Generations(Shelf shelf, Function<Actor, Set<String>> restrictions) {
        this.shelf = shelf;
        this.restrictions = restrictions;
        this.serving = shelf.open().orElse(null);
    }

    /** Begins to follow the events: rebuilds what is missing, outdated or of another database. */
    void begin(History events) {
        history = events;
        var found = serving;
        if (found != null && !reaches(events.head(), found.token())) {
            LOG.warn("The search index in {} is of another database: it is rebuilt.", found.name());
            serving = null;
            worker.execute(() -> shelf.remove(found));
        } else if (found != null && shelf.isCurrent(found)) {
            fed = true;
        } else if (found != null) {
            LOG.info("The search index in {} is of an older format: it serves until it is rebuilt.", found.name());
        }
        if (!fed) {
            rebuild();
        }
        watch.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Whether the events reach as far as the index has read them. */
    private static boolean reaches(@Nullable TrackingToken head, @Nullable TrackingToken read) {
        return read == null
                || read.position().orElse(0)
                        <= (head == null ? 0 : head.position().orElse(0));
    }

    /** Whether there is an index to which new events can be told. */
    boolean isFed() {
        return fed;
    }

    /** Whether this generation is still the one that new events are told to, of all nodes. */
    boolean isTold(@Nullable Generation generation) {
        look();
        return fed && generation != null && generation == serving;
    }

    /** The generation that new events are told to. */
    Generation fedOne() {
        var now = serving;
        if (now == null || !fed) {
            throw new IllegalStateException("The search index is being rebuilt");
        }
        return now;
    }

    FailureWriter writer() {
        return fedOne().writer();
    }

    /** Saves what new events have changed. When that fails because of damage, a rebuild begins. */
    void save(@Nullable TrackingToken token) {
        var now = fedOne();
        try {
            handle(now, now.save(token));
        } catch (RuntimeException | InternalError failed) {
            handle(now, now.look());
            throw failed;
        }
    }

    /** Whether the index may not yet know what was restricted lately: it is rebuilt, or new events are only just read. */
    private boolean isBehind() {
        return wanted || !fed || System.nanoTime() - caughtUpAt < CATCHING_UP.toNanos();
    }

    /** What the index that serves answers; a rule that is broken for the moment when there is none. */
    <T> T ask(Function<FailureIndex, T> question) {
        for (var now = serving; now != null; now = serving) {
            try {
                var answer = now.ask(index -> question.apply(isBehind() ? index.leavingOut(restrictions) : index));
                if (answer.isPresent()) {
                    return answer.get();
                }
            } catch (DomainRule refused) {
                throw refused;
            } catch (RuntimeException | InternalError failed) {
                var finding = now == serving ? now.look() : Finding.GONE;
                if (finding == Finding.SOUND) {
                    throw failed;
                }
                if (finding == Finding.AWAY) {
                    throw DomainRule.unavailable(
                            "search-index-away", "The search index cannot be reached; try again in a moment.");
                }
                LOG.debug("The search index {} could not answer", now.name(), failed);
                handle(now, finding == Finding.REPLACED ? finding : Finding.SPOILT);
            }
        }
        throw DomainRule.unavailable(
                "search-index-being-rebuilt",
                "The search index is being rebuilt (%d %% done); try again in a moment."
                        .formatted(
                                Math.round(100 * progress().map(Progress::done).orElse(0.0))));
    }

    private void look() {
        var now = serving;
        try {
            if (now != null) {
                handle(now, now.look());
            }
        } catch (RuntimeException unexpected) {
            LOG.warn("The search index {} could not be looked after", now == null ? "" : now.name(), unexpected);
        }
    }

    private synchronized void handle(Generation damaged, Finding finding) {
        if (damaged != serving || closed || finding == Finding.SOUND || finding == Finding.AWAY) {
            return;
        }
        if (finding == Finding.REPLACED) {
            var next = shelf.shared();
            if (next.isPresent()) {
                LOG.info(
                        "The search index {} serves now, in the place of {}.",
                        next.get().name(),
                        damaged.name());
                serving = next.get();
                fed = true;
                damaged.close();
                return;
            }
        }
        if (fed) {
            LOG.warn(
                    "Files of the search index in {} were {} from outside: it is rebuilt{}.",
                    damaged.name(),
                    finding == Finding.GONE ? "removed" : "changed or removed",
                    finding == Finding.GONE ? " while what is open still answers" : "");
            fed = false;
        }
        if (finding == Finding.SPOILT) {
            serving = null;
            worker.execute(() -> shelf.remove(damaged));
        }
        rebuild();
    }

    @Override
    public String processor() {
        return FailureProjection.GROUP;
    }

    @Override
    public synchronized void rebuild() {
        if (!wanted && !closed) {
            wanted = true;
            worker.execute(this::rebuildUntilDone);
        }
    }

    @Override
    public Optional<Progress> progress() {
        var now = filling;
        return wanted ? Optional.of(new Progress(now == null ? 0 : now.done(), failure)) : Optional.empty();
    }

    private void rebuildUntilDone() {
        for (var pause = 1L; !closed; pause = Math.min(LONGEST_PAUSE_SECONDS, 2 * pause)) {
            try {
                rebuildOnce(Objects.requireNonNull(history));
                return;
            } catch (RuntimeException | InternalError failed) {
                if (closed) {
                    return;
                }
                failure = TellsFailures.inOneLine(failed);
                LOG.warn("The search index could not be rebuilt ({}): tried again in {} s.", failure, pause);
                LOG.debug("", failed);
                sleep(pause);
            }
        }
    }

    private static void sleep(long seconds) {
        try {
            TimeUnit.SECONDS.sleep(seconds);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void rebuildOnce(History events) {
        var begun = System.nanoTime();
        if (!fed) {
            events.pause();
            if (isSharedAlready(events)) {
                events.resume();
                return;
            }
        }
        var next = shelf.create();
        try {
            var work = new Filling(next, events);
            filling = work;
            work.fill();
            events.pause();
            try {
                work.catchUp();
                shelf.serve(next, work.token());
                takeOver(next);
            } finally {
                if (!closed) {
                    events.resume();
                }
            }
            LOG.info("The search index was rebuilt in {} s.", (System.nanoTime() - begun) / 1_000_000 / 1000.0);
        } catch (RuntimeException | InternalError failed) {
            if (serving != next) {
                shelf.remove(next);
            }
            throw failed;
        } finally {
            filling = null;
        }
    }

    /** Whether another node has filled one meanwhile; it serves then. */
    private boolean isSharedAlready(History events) {
        var found = shelf.shared();
        found.ifPresent(next -> {
            if (shelf.isCurrent(next) && reaches(events.head(), next.token())) {
                takeOver(next);
            } else {
                next.close();
            }
        });
        return fed;
    }

    private void takeOver(Generation next) {
        var before = serving;
        synchronized (this) {
            serving = next;
            caughtUpAt = System.nanoTime();
            fed = true;
            wanted = false;
            failure = null;
        }
        if (before != null && before.name().equals(next.name())) {
            before.close();
        } else if (before != null) {
            shelf.remove(before);
        }
    }

    /** Stops following the events. */
    void stop() {
        closed = true;
        watch.shutdownNow();
        worker.shutdownNow();
        try {
            worker.awaitTermination(LONGEST_PAUSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        stop();
        var now = serving;
        serving = null;
        if (now != null) {
            now.close();
        }
    }
}
