package dev.hindcast.shared;

import java.util.UUID;
import java.util.regex.Pattern;

/** A stable identifier: 1 to 64 letters, digits, {@code -}, {@code _} or {@code :}. */
public interface Id {

    Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9_:-]{1,64}");

    String value();

    /** Throws an {@link InvalidInput} naming the field unless the value has the form of an identifier. */
    static void requireWellFormed(String field, String value) {
        if (!WELL_FORMED.matcher(value).matches()) {
            throw InvalidInput.of(
                    field, "id.malformed", "is not an identifier (1 to 64 letters, digits, '-', '_', ':')");
        }
    }

    static String random() {
        return UUID.randomUUID().toString();
    }
}
