package dev.hindcast.people;

import dev.hindcast.shared.Code;

/** Which units people can belong to; answered by the feature that keeps units. */
public interface UnitsOfPeople {

    boolean exist(Code unit);
}
