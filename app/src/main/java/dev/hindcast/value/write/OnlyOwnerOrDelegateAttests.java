package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;

/** Value is attested, beside the owner, by whom the owner has named until a date that is not over. */
record OnlyOwnerOrDelegateAttests(boolean delegate) {

    void verify() {
        if (!delegate) {
            throw DomainRule.forbidden(
                    "only-owner-or-delegate-attests",
                    "Only the business owner, or a delegate until the date named, attests.");
        }
    }
}
