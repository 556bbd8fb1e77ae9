package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;

/** Only somebody Hindcast knows attests. */
record DelegateIsRegistered(PersonId person, boolean registered) {

    void verify() {
        if (!registered) {
            throw DomainRule.notFound("person-unknown", "There is no person '%s'.".formatted(person));
        }
    }
}
