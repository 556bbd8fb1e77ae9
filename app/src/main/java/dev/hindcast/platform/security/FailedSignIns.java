package dev.hindcast.platform.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Counts failed sign-ins of a user name from an address, so that passwords cannot be guessed in a row. */
final class FailedSignIns {

    static final int ALLOWED = 10;
    static final Duration WINDOW = Duration.ofMinutes(1);

    private static final int MOST = 10_000;

    private record Failures(int count, Instant since) {}

    private final Map<String, Failures> failures = new HashMap<>();
    private final Clock clock;

    FailedSignIns(Clock clock) {
        this.clock = clock;
    }

    /** Throws when there have been too many failures within the last minute. */
    synchronized void verify(String key) {
        var past = failures.get(key);
        if (past != null && past.count >= ALLOWED) {
            var wait = Duration.between(clock.instant(), past.since.plus(WINDOW));
            if (wait.isPositive()) {
                throw new TooManyFailures(wait.plusSeconds(1));
            }
            failures.remove(key);
        }
    }

    synchronized void failed(String key) {
        var now = clock.instant();
        if (failures.size() >= MOST) {
            failures.values().removeIf(past -> isOver(past, now));
        }
        failures.merge(
                key,
                new Failures(1, now),
                (past, _) -> isOver(past, now) ? new Failures(1, now) : new Failures(past.count + 1, past.since));
    }

    synchronized void succeeded(String key) {
        failures.remove(key);
    }

    private static boolean isOver(Failures past, Instant now) {
        return past.since.plus(WINDOW).isBefore(now);
    }
}
