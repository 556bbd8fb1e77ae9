package dev.hindcast.project;

import dev.hindcast.shared.InvalidInput;
import java.util.Locale;
import java.util.regex.Pattern;

/** The short name of a project: 2 to 12 of A-Z, 0-9 and '-', unique; small letters are taken as capitals. */
public record ProjectKey(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9-]{2,12}");

    public ProjectKey {
        value = value.strip().toUpperCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw InvalidInput.of("key", "key.malformed", "must be 2 to 12 of A-Z, 0-9 and '-'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
