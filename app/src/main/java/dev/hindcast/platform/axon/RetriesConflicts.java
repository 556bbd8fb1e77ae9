package dev.hindcast.platform.axon;

import dev.hindcast.shared.Metadata;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.gateway.RetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;

/** Decides anew, up to three times, when another node was first and the sender did not say which version it had seen. */
final class RetriesConflicts implements RetryScheduler {

    private static final int RETRIES = 3;
    private static final int STEP_MILLIS = 20;

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(
            4, Thread.ofVirtual().name("command-retry-", 0).factory());

    @Override
    @SuppressWarnings("rawtypes")
    public boolean scheduleRetry(
            CommandMessage message,
            RuntimeException failure,
            List<Class<? extends Throwable>[]> failures,
            Runnable dispatch) {
        if (!(failure.getCause() instanceof ConcurrencyException)
                || message.getMetaData().containsKey(Metadata.EXPECTED_VERSION)
                || failures.size() > RETRIES) {
            return false;
        }
        long delay = ThreadLocalRandom.current().nextLong(1, (long) STEP_MILLIS * failures.size() + 1);
        executor.schedule(dispatch, delay, TimeUnit.MILLISECONDS);
        return true;
    }
}
