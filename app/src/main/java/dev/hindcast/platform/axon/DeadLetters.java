package dev.hindcast.platform.axon;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.Decisions;
import org.axonframework.messaging.deadletter.EnqueueDecision;
import org.axonframework.messaging.deadletter.EnqueuePolicy;
import org.axonframework.messaging.deadletter.ThrowableCause;

/** Parks every event that fails, and counts how often it was tried again. */
public final class DeadLetters implements EnqueuePolicy<EventMessage<?>> {

    private static final String TRIES = "tries";
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final int LONGEST_PAUSE_DOUBLINGS = 9;

    @Override
    public EnqueueDecision<EventMessage<?>> decide(DeadLetter<? extends EventMessage<?>> letter, Throwable cause) {
        return Decisions.requeue(
                ThrowableCause.truncated(cause),
                parked -> parked.diagnostics().and(TRIES, String.valueOf(tries(letter) + 1)));
    }

    /** How often the event was handled in vain. */
    public static int tries(DeadLetter<?> letter) {
        return Integer.parseInt(letter.diagnostics().getOrDefault(TRIES, "0").toString());
    }

    /** Whether the pause has passed: 5 seconds at first, twice as long after each try, three quarters of an hour at most. */
    public static boolean isDue(DeadLetter<?> letter, Instant now) {
        int doublings = Math.clamp(tries(letter) - 1L, 0, LONGEST_PAUSE_DOUBLINGS);
        return letter.lastTouched()
                .plus(FIRST_PAUSE.multipliedBy(1L << doublings))
                .isBefore(now);
    }
}
