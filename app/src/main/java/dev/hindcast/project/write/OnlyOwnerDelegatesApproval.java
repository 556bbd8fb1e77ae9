package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** The right to decide on the charter is the owner's to lend. */
record OnlyOwnerDelegatesApproval(boolean owner) implements Rule {

    @Override
    public void verify() {
        if (!owner) {
            throw DomainRule.forbidden(
                    "only-owner-delegates-approval",
                    "Only the business owner of the project delegates the approval of its charter.");
        }
    }
}
