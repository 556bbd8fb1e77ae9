package dev.hindcast.postmortem.write;

import dev.hindcast.organisation.OrganisationFacts;
import dev.hindcast.people.PersonFacts;
import dev.hindcast.postmortem.ReadingFacts;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.PersonId;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks up units and settings where people and organisation keep their facts. */
@Component
@Transactional
class FactsOfTheHouse implements ReadingFacts {

    private final PersonFacts people;
    private final OrganisationFacts organisation;

    FactsOfTheHouse(PersonFacts people, OrganisationFacts organisation) {
        this.people = people;
        this.organisation = organisation;
    }

    @Override
    public Optional<Code> unitOf(PersonId person) {
        return people.unitOf(person);
    }

    @Override
    public int dueDays() {
        return organisation.settings().postMortemDueDays();
    }
}
