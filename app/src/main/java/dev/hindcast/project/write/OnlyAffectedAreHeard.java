package dev.hindcast.project.write;

import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;

/** Only an affected person who has not been heard yet acknowledges a change or is waived. */
record OnlyAffectedAreHeard(ScopeChanges.ScopeChange change, PersonId person) implements Rule {

    @Override
    public void verify() {
        if (!change.unheard().contains(person)) {
            throw DomainRule.conflict("only-affected-are-heard", "This scope change does not wait for that person.");
        }
    }
}
