package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;
import java.util.Set;

/** Those who deliver attest nothing, even when they were named before they took the seat. */
record DeliverySeatNeverAttests(PersonId delegate, Set<PersonId> deliveryTeam) {

    void verify() {
        if (deliveryTeam.contains(delegate)) {
            throw DomainRule.forbidden(
                    "delivery-seat-never-attests",
                    "Whoever holds a delivery seat in the project does not attest its value.");
        }
    }
}
