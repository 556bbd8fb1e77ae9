package dev.hindcast.postmortem.write;

import dev.hindcast.shared.DomainRule;

/** Amending opens a draft on a published text that has none. */
record TextIsPublished(int revision, boolean hasDraft) {

    void verify() {
        if (revision == 0 || hasDraft) {
            throw DomainRule.conflict("draft-is-open", "A draft is open already; it can be changed as it is.");
        }
    }
}
