package dev.hindcast.project.write;

import dev.hindcast.shared.Actor;
import dev.hindcast.shared.DomainRule;

/** Nobody but the business owner stands behind the origin of an idea. */
record OnlyOwnerEndorsesOrigin(Framing framing, Actor actor) implements Rule {

    @Override
    public void verify() {
        if (!framing.isOwnedBy(actor)) {
            throw DomainRule.forbidden("only-owner-endorses-origin", "Only the business owner endorses the origin.");
        }
    }
}
