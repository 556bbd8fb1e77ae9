package dev.hindcast.organisation.write;

import dev.hindcast.shared.DomainRule;

/** Only a field that was defined can be retired. */
record OnlyDefinedFieldsRetire(String code, boolean defined) {

    void verify() {
        if (!defined) {
            throw DomainRule.notFound("field-unknown", "There is no field '%s'.".formatted(code));
        }
    }
}
