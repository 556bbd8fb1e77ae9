package dev.hindcast.postmortem.write;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.DomainRule;

/** Units are those of the organisation. */
record UnitIsKnown(String field, Code unit, OrganisationFacts organisation) {

    void verify() {
        if (!organisation.hasUnit(unit)) {
            throw DomainRule.unacceptable(field, "unit-unknown", "There is no unit '%s'.".formatted(unit));
        }
    }
}
