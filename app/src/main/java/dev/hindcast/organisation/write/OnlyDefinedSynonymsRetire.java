package dev.hindcast.organisation.write;

import dev.hindcast.shared.DomainRule;

/** Only synonyms that were defined can be retired. */
record OnlyDefinedSynonymsRetire(String code, boolean defined) {

    void verify() {
        if (!defined) {
            throw DomainRule.notFound("synonyms-unknown", "There are no synonyms '%s'.".formatted(code));
        }
    }
}
