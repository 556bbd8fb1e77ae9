package dev.hindcast.people;

import dev.hindcast.shared.InvalidInput;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name a person signs in with: 2 to 60 of a-z, 0-9, '.', '_', '-' and '@', unique without regard to case. */
public record UserName(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,59}");

    public UserName {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw InvalidInput.of("", "userName.malformed", "must be 2 to 60 letters, digits, '.', '_', '-' or '@'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
