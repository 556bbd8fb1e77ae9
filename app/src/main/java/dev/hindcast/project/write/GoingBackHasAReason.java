package dev.hindcast.project.write;

import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Paragraph;
import org.jspecify.annotations.Nullable;

/** Whoever goes back says why. */
record GoingBackHasAReason(@Nullable Paragraph reason) implements Rule {

    @Override
    public void verify() {
        if (reason == null) {
            throw InvalidInput.of("reason", "required", "is required to go back");
        }
    }
}
