package dev.hindcast.project.write;

import dev.hindcast.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/**
 * What a command names exists in this project.
 *
 * @param field the command's field that names it
 */
record IsPartOfTheProject(String field, boolean known) implements Rule {

    @Override
    public void verify() {
        if (!known) {
            throw InvalidInput.of(field, field + ".unknown", "names nothing in this project");
        }
    }

    /** What was found under the name, which must be something. */
    static <T> T found(String field, @Nullable T part) {
        if (part == null) {
            throw InvalidInput.of(field, field + ".unknown", "names nothing in this project");
        }
        return part;
    }
}
