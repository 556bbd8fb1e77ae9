package dev.hindcast.experiment;

import dev.hindcast.shared.InvalidInput;

/** Limits of a timebox, in days. */
public final class Timebox {

    public static final int MAX_DAYS = 1_095;

    private Timebox() {}

    static void requireDays(String field, int days) {
        if (days < 1 || days > MAX_DAYS) {
            throw InvalidInput.of(field, "timebox.outOfRange", "must be 1 to %d days".formatted(MAX_DAYS));
        }
    }
}
