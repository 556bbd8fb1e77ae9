package dev.hindcast.people.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;

/** There is always somebody who may administer. */
record OneAdministratorStays(PersonId leaving, Administrators administrators) {

    void verify() {
        if (!administrators.existBeside(leaving)) {
            throw DomainRule.conflict(
                    "one-administrator-stays", "This is the last administrator; give somebody else the role first.");
        }
    }
}
