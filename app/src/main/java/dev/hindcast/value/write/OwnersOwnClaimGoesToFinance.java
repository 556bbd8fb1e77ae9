package dev.hindcast.value.write;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Role;

/** What the owner claimed is attested by finance, not by somebody the owner has named. */
record OwnersOwnClaimGoesToFinance(Actor actor) {

    void verify() {
        if (!actor.has(Role.FINANCE)) {
            throw DomainRule.forbidden("owners-claim-goes-to-finance", "The owner claimed it: finance attests it.");
        }
    }
}
