package dev.hindcast.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UIDetachedException;
import dev.hindcast.shared.Changes;
import dev.hindcast.shared.Changes.Change;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Keeps what is on the screen up to date with what others write: while a component is attached, a change of a read
 * model it shows makes it ask again, through server push: at once after a quiet time, else at most three times a second.
 */
@org.springframework.stereotype.Component
public class LiveUpdates {

    /** So long a screen waits for what belongs to the same change. */
    private static final long TOGETHER = 50;

    /** So long it waits after it was last brought up to date. */
    private static final long APART = 300;

    /** The same for what is glanced at, not worked with. */
    private static final long CALMLY_APART = 2_000;

    private final Changes changes;

    LiveUpdates(Changes changes) {
        this.changes = changes;
    }

    /** Refreshes the component at each change of the given read models. */
    public void keep(Component component, Set<String> views, Runnable refresh) {
        keep(component, change -> views.contains(change.view()), APART, refresh);
    }

    /** The same at most once in two seconds, for what many screens show and few look at, such as a count in the menu. */
    public void keepCalmly(Component component, Set<String> views, Runnable refresh) {
        keep(component, change -> views.contains(change.view()), CALMLY_APART, refresh);
    }

    /** Refreshes the component at each change of the given read models that concerns the aggregate. */
    public void keep(Component component, Set<String> views, Supplier<String> aggregate, Runnable refresh) {
        keep(
                component,
                change -> views.contains(change.view())
                        && (change.ids().isEmpty() || change.ids().contains(aggregate.get())),
                APART,
                refresh);
    }

    private void keep(Component component, Predicate<Change> relevant, long apart, Runnable refresh) {
        component.addAttachListener(attached -> {
            var ui = attached.getUI();
            var waiting = new AtomicBoolean();
            var lastly = new AtomicLong(milliseconds() - apart);
            var registration = changes.listen(change -> {
                if (relevant.test(change) && waiting.compareAndSet(false, true)) {
                    soon(lastly.get() + apart).execute(() -> {
                        waiting.set(false);
                        try {
                            ui.access(() -> {
                                refreshIfShown(component, refresh);
                                lastly.set(milliseconds());
                            });
                        } catch (UIDetachedException gone) {
                            waiting.set(true);
                        }
                    });
                }
            });
            component.addDetachListener(detached -> {
                detached.unregisterListener();
                registration.close();
            });
        });
    }

    /** On threads of its own: those of the common pool reckon figures, and must never wait for anybody's. */
    private static Executor soon(long notBefore) {
        var wait = Math.max(TOGETHER, notBefore - milliseconds());
        return CompletableFuture.delayedExecutor(wait, TimeUnit.MILLISECONDS, Thread::startVirtualThread);
    }

    /** Since some moment; counts on when somebody sets the clock. */
    private static long milliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime());
    }

    private static void refreshIfShown(Component component, Runnable refresh) {
        if (component.isAttached()) {
            refresh.run();
        }
    }
}
