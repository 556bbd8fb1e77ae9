package dev.hindcast.value.write;

import dev.hindcast.shared.DomainRule;
import org.jspecify.annotations.Nullable;

/** What is frozen is what the approver saw, when they said what they saw. */
record ApproverSawThisVersion(long version, @Nullable Long seen) {

    void verify() {
        if (seen != null && seen != version) {
            throw DomainRule.conflict(
                    "ledger-changed-since-seen",
                    "The value ledger has changed since (version %d, seen %d): look again before approving."
                            .formatted(version, seen));
        }
    }
}
