package dev.hindcast.project.write;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Role;

/** The charter is approved or rejected by the owner or an executive. */
record OwnerOrExecutiveDecidesOnCharter(Framing framing, Actor actor) implements Rule {

    @Override
    public void verify() {
        if (!framing.isOwnedBy(actor) && !actor.has(Role.EXECUTIVE)) {
            throw DomainRule.forbidden(
                    "owner-or-executive-decides-on-charter",
                    "Only the business owner or an executive decides on the charter.");
        }
    }
}
