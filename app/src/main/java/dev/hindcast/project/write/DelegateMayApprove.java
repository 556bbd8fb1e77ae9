package dev.hindcast.project.write;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.people.PersonFacts;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;

/** Whoever decides for the owner is known, of the business, and neither the owner, the framer nor in the delivery team. */
record DelegateMayApprove(
        PersonId person, Framing framing, Team team, PersonFacts people, OrganisationFacts organisation)
        implements Rule {

    @Override
    public void verify() {
        var known = people.find(person)
                .orElseThrow(() -> DomainRule.unacceptable(
                        "person", "person-unknown", "There is no person '%s'.".formatted(person)));
        refuseIf(person.equals(framing.owner()), "owner-needs-no-delegate", "The owner decides anyway; name another.");
        refuseIf(framing.isFramedBy(person), "framer-never-approves", "Whoever framed the project never approves it.");
        refuseIf(
                team.delivers(person),
                "delivery-seat-never-approves",
                "Whoever has a seat in the delivery team never approves the charter.");
        refuseIf(
                known.unit().filter(organisation::isDataScienceUnit).isPresent(),
                "delegate-is-of-the-business",
                "Whoever approves for the owner comes from the business, not from a data-science unit.");
    }

    private static void refuseIf(boolean broken, String code, String message) {
        if (broken) {
            throw DomainRule.unacceptable("person", code, message);
        }
    }
}
