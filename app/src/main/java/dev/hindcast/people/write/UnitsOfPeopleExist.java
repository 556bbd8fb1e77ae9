package dev.hindcast.people.write;

import dev.hindcast.people.UnitsOfPeople;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** A person belongs to a unit that is defined, or to none yet. */
record UnitsOfPeopleExist(@Nullable Code unit, UnitsOfPeople units) {

    void verify() {
        if (unit != null && !units.exist(unit)) {
            throw InvalidInput.of("unit", "unit.unknown", "names no unit");
        }
    }
}
