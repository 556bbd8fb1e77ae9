package dev.hindcast.value.write;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Role;

/** Attested value is taken back by the owner or by finance. */
record OnlyOwnerOrFinanceReverses(Actor actor, boolean owner) {

    void verify() {
        if (!owner && !actor.has(Role.FINANCE)) {
            throw DomainRule.forbidden(
                    "only-owner-or-finance-reverses", "Only the business owner or finance reverses.");
        }
    }
}
