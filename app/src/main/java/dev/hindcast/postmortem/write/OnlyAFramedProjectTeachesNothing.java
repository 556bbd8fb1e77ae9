package dev.hindcast.postmortem.write;

import dev.hindcast.shared.DomainRule;

/** Only a project stopped while it was framed may have taught nothing new. */
record OnlyAFramedProjectTeachesNothing(boolean brief) {

    void verify() {
        if (!brief) {
            throw DomainRule.conflict(
                    "learning-cannot-be-declined",
                    "Only a project stopped while still framed may have taught nothing new; this one asks for a lesson.");
        }
    }
}
