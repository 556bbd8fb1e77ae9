package dev.hindcast.project.write;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.Role;
import java.time.LocalDate;

/** The charter is approved or rejected by the owner, by somebody whom the owner named, or by an executive. */
record OwnerOrExecutiveDecidesOnCharter(Framing framing, Delegates delegates, Actor actor, LocalDate today)
        implements Rule {

    @Override
    public void verify() {
        if (!framing.isOwnedBy(actor)
                && !actor.has(Role.EXECUTIVE)
                && !delegates.decideFor(framing.owner(), actor.person(), today)) {
            throw DomainRule.forbidden(
                    "owner-or-executive-decides-on-charter",
                    "Only the business owner, a delegate until the date named, or an executive decides on the charter.");
        }
    }
}
