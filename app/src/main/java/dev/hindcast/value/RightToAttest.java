package dev.hindcast.value;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.shared.PersonId;
import java.util.Optional;

/** By what right somebody attests a claim: what the rules of the ledger come down to, for lists of what waits. */
public final class RightToAttest {

    private RightToAttest() {}

    /**
     * The capacity, or empty when the person may not attest.
     *
     * @param finance whether the person holds that role
     * @param delegate whether a delegation to the person by the present owner holds today
     * @param ownersOwn whether the claimant was the owner when claiming
     */
    public static Optional<Capacity> of(
            PersonId person,
            boolean finance,
            boolean delegate,
            PersonId claimant,
            boolean ownersOwn,
            ProjectFacts project) {
        if (person.equals(claimant)) {
            return Optional.empty();
        }
        if (ownersOwn || project.isOwnedBy(claimant)) {
            return finance ? Optional.of(Capacity.FINANCE) : Optional.empty();
        }
        if (project.isOwnedBy(person)) {
            return Optional.of(Capacity.OWNER);
        }
        return delegate && !project.deliveryTeam().contains(person) ? Optional.of(Capacity.DELEGATE) : Optional.empty();
    }
}
