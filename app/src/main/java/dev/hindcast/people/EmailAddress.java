package dev.hindcast.people;

import dev.hindcast.shared.InvalidInput;
import java.util.regex.Pattern;

/** An e-mail address of at most 254 characters. */
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]{1,189}");

    public EmailAddress {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw InvalidInput.of("", "email.malformed", "must be an e-mail address such as ada@example.org");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
