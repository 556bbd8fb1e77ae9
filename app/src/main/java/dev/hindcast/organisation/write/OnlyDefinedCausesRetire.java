package dev.hindcast.organisation.write;

import dev.hindcast.shared.DomainRule;

/** Only a cause code that was defined can be retired. */
record OnlyDefinedCausesRetire(String code, boolean defined) {

    void verify() {
        if (!defined) {
            throw DomainRule.notFound("cause-code-unknown", "There is no cause code '%s'.".formatted(code));
        }
    }
}
