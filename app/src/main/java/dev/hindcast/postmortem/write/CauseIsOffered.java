package dev.hindcast.postmortem.write;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.DomainRule;

/** A contributing factor names a cause of the organisation's list that has not been retired. */
record CauseIsOffered(Code cause, OrganisationFacts organisation) {

    void verify() {
        if (!organisation.offersCause(cause)) {
            throw DomainRule.unacceptable(
                    "cause", "cause-unknown", "There is no cause code '%s' in use.".formatted(cause));
        }
    }

    /** The label the cause has now. */
    static String label(Code cause, OrganisationFacts organisation) {
        return organisation.causeLabel(cause).orElse(cause.value());
    }
}
