package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;

/** A charter is sent back only when somebody asked for approval. */
record OnlyRequestedCharterIsRejected(boolean requested) implements Rule {

    @Override
    public void verify() {
        if (!requested) {
            throw DomainRule.conflict("only-requested-charter-is-rejected", "Nobody has asked for approval.");
        }
    }
}
