package dev.hindcast.postmortem.write;

import dev.hindcast.people.PersonFacts;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;

/** Only registered persons own actions and take part. */
record PersonIsKnown(String field, PersonId person, PersonFacts people) {

    void verify() {
        if (!people.exists(person)) {
            throw DomainRule.unacceptable(field, "person-unknown", "There is no person '%s'.".formatted(person));
        }
    }
}
