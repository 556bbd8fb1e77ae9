package dev.hindcast.project.write;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.people.PersonFacts;
import dev.hindcast.project.Gate;
import dev.hindcast.project.GateEvidence;
import dev.hindcast.project.Requirement;
import dev.hindcast.shared.Missing;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Whether the owner comes from the business: someone without a unit or in one that does no data science. */
@Component
class OwnerEvidence implements GateEvidence {

    private final PersonFacts people;
    private final OrganisationFacts organisation;

    OwnerEvidence(PersonFacts people, OrganisationFacts organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    @Override
    public Stream<Missing> missing(Inquiry inquiry) {
        var owner = inquiry.owner();
        if (inquiry.gate() != Gate.CHARTER || owner == null) {
            return Stream.empty();
        }
        return people
                .unitOf(owner)
                .filter(organisation::isDataScienceUnit)
                .map(unit -> Requirement.OWNER.missing(
                        "An owner from the business: the present one is in the data-science unit " + unit))
                .stream();
    }
}
