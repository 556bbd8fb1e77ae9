package dev.hindcast.experiment.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;
import java.util.Set;

/** A person whose answer is awaited, or who has accepted the risk, is not asked again. */
record BuyInIsAskedOnce(Set<String> asked, Set<String> accepted, PersonId person) {

    void verify() {
        if (accepted.contains(person.value())) {
            throw DomainRule.conflict("buy-in-given", "This person has accepted the risk already.");
        }
        if (asked.contains(person.value())) {
            throw DomainRule.conflict("buy-in-asked", "This person has been asked already and has not answered yet.");
        }
    }
}
