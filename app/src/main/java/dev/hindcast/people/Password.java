package dev.hindcast.people;

import dev.hindcast.shared.InvalidInput;
import java.nio.charset.StandardCharsets;

/** A password in clear, on its way to being hashed: 1 to {@value #MAX_BYTES} bytes. It never shows itself. */
public record Password(String value) {

    /** What the hash takes into account. */
    public static final int MAX_BYTES = 72;

    /** What a person has to choose at least. */
    public static final int MIN_CHOSEN = 8;

    public Password {
        if (value.isBlank()) {
            throw InvalidInput.of("", "required", "must not be empty");
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw InvalidInput.of("", "password.tooLong", "must have at most %d bytes".formatted(MAX_BYTES));
        }
    }

    @Override
    public String toString() {
        return "(a password)";
    }
}
