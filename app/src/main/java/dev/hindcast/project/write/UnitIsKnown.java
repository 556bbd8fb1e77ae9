package dev.hindcast.project.write;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A project belongs to a defined business unit. */
record UnitIsKnown(@Nullable Code unit, OrganisationFacts organisation) implements Rule {

    @Override
    public void verify() {
        if (unit != null && !organisation.hasUnit(unit)) {
            throw InvalidInput.of("unit", "unit.unknown", "names no business unit");
        }
    }
}
