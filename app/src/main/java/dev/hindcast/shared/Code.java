package dev.hindcast.shared;

import java.util.regex.Pattern;

/** The code of a unit, goal or cause: 1 to 40 of A-Z, a-z, 0-9, '-', '_' and '.'. */
public record Code(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,39}");

    public Code {
        value = value.strip();
        if (!FORM.matcher(value).matches()) {
            throw InvalidInput.of("", "code.malformed", "must be 1 to 40 letters, digits, '-', '_' or '.'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
