package dev.hindcast.people.write;

import dev.hindcast.people.Credentials;
import dev.hindcast.people.Password;
import dev.hindcast.people.UserName;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;

/** No two persons sign in by the same name. */
record UserNamesAreUnique(PersonId person, UserName userName, Password password, Credentials credentials) {

    void verify() {
        if (!credentials.claim(person, userName, password)) {
            throw DomainRule.conflict("user-names-are-unique", "The user name '%s' is taken.".formatted(userName));
        }
    }
}
