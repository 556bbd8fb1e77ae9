package dev.hindcast.desk;

import dev.hindcast.shared.Id;
import dev.hindcast.shared.InvalidInput;
import java.util.regex.Pattern;

/** Identifies what waits for people by its kind and what it is about: {@code charter:…}; the same for all of them. */
public record TaskId(String value) implements Id {

    private static final Pattern FORM = Pattern.compile("[a-z]{2,20}:[A-Za-z0-9_:-]{1,64}");

    public TaskId {
        if (!FORM.matcher(value).matches()) {
            throw InvalidInput.of("task", "id.malformed", "is not the identifier of something that waits");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
