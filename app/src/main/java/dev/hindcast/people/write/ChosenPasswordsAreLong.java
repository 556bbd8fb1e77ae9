package dev.hindcast.people.write;

import dev.hindcast.people.Password;
import dev.hindcast.shared.InvalidInput;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.Source;

/** A password that a person chooses has a least length; the one of an installation is the installer's affair. */
record ChosenPasswordsAreLong(Password password, Occasion occasion) {

    void verify() {
        var chosen = occasion.source() == Source.UI || occasion.source() == Source.API;
        if (chosen && password.value().length() < Password.MIN_CHOSEN) {
            throw InvalidInput.of(
                    "password", "password.tooShort", "must have at least %d characters".formatted(Password.MIN_CHOSEN));
        }
    }
}
