package dev.hindcast.postmortem.write;

import dev.hindcast.shared.DomainRule;

/** Actions are declined only where none is agreed. */
record NoActionIsAgreed(boolean anyAgreed) {

    void verify() {
        if (anyAgreed) {
            throw DomainRule.conflict(
                    "actions-agreed", "There are actions already; drop them first if none is to follow.");
        }
    }
}
