package dev.hindcast.value.write;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PersonId;
import dev.hindcast.value.Capacity;
import java.time.LocalDate;

/** Somebody who would attest or dispute, today, in a project. */
record Attestor(Actor actor, LocalDate today, ProjectFacts project, Delegations delegations) {

    /**
     * By what right they attest what the claimant claimed; a broken rule when they may not.
     *
     * @param ownersOwn whether the claimant was the owner when claiming
     */
    Capacity capacityFor(PersonId claimant, boolean ownersOwn) {
        new ClaimantNeverAttests(actor, claimant).verify();
        if (ownersOwn || project.isOwnedBy(claimant)) {
            new OwnersOwnClaimGoesToFinance(actor).verify();
            return Capacity.FINANCE;
        }
        if (isOwner()) {
            return Capacity.OWNER;
        }
        var delegate = delegations.hold(actor.person(), project.owner(), today);
        new OnlyOwnerOrDelegateAttests(delegate).verify();
        new DeliverySeatNeverAttests(actor.person(), project.deliveryTeam()).verify();
        return Capacity.DELEGATE;
    }

    boolean isOwner() {
        return project.isOwnedBy(actor.person());
    }
}
