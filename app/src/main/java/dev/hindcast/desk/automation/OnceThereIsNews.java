package dev.hindcast.desk.automation;

import dev.hindcast.shared.Changes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Does work that asks for everybody only when the answer can be another one: something changed since, on whichever node,
 * a new day has begun, or the last time it could not be finished. The first time it is always done.
 */
final class OnceThereIsNews implements AutoCloseable {

    private final BooleanSupplier work;
    private final Clock clock;
    private final Changes.Registration listening;
    private final AtomicBoolean changed = new AtomicBoolean(true);
    private @Nullable LocalDate doneOn;

    /** The work answers whether it is finished. */
    OnceThereIsNews(BooleanSupplier work, Changes changes, Clock clock) {
        this.work = work;
        this.clock = clock;
        this.listening = changes.listen(change -> changed.set(true));
    }

    /** Whether there was anything to do. */
    synchronized boolean run() {
        var today = LocalDate.now(clock);
        if (!changed.getAndSet(false) && today.equals(doneOn)) {
            return false;
        }
        doneOn = null;
        if (work.getAsBoolean()) {
            doneOn = today;
        }
        return true;
    }

    @Override
    public void close() {
        listening.close();
    }
}
