package dev.hindcast.platform.security;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Signing in has failed so often that the next attempt has to wait. */
public final class TooManyFailures extends LockedException {

    private final transient Duration wait;

    TooManyFailures(Duration wait) {
        super("Signing in has failed too often; try again in %d seconds.".formatted(wait.toSeconds()));
        this.wait = wait;
    }

    /** How long to wait. */
    public Duration until() {
        return wait;
    }
}
