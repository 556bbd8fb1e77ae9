package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;
import java.util.Set;

/** A claim is defended or withdrawn by its claimant or the project's delivery team. */
record OnlyTheClaimingSideAnswers(PersonId actor, PersonId claimant, Set<PersonId> deliveryTeam) {

    void verify() {
        if (!actor.equals(claimant) && !deliveryTeam.contains(actor)) {
            throw DomainRule.forbidden(
                    "only-claiming-side-answers",
                    "Only the claimant or the delivery team answers for a claim or withdraws it.");
        }
    }
}
