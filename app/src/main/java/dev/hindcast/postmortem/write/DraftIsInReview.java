package dev.hindcast.postmortem.write;

import dev.hindcast.shared.DomainRule;

/** Changes are asked of a draft whose review was requested. */
record DraftIsInReview(boolean inReview) {

    void verify() {
        if (!inReview) {
            throw DomainRule.conflict("not-in-review", "No review was requested.");
        }
    }
}
