package dev.hindcast.timeline.answers;

import dev.hindcast.organisation.OrganisationQuery;
import dev.hindcast.people.PeopleQuery;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** What persons, units and goals are called today. */
record Called(PeopleQuery.NameEveryone.Result people, OrganisationQuery.Directory.Result organisation) {

    @Nullable
    String person(@Nullable PersonId person) {
        if (person == null) {
            return null;
        }
        return person.equals(Actor.SYSTEM.person())
                ? "Hindcast"
                : people.names().getOrDefault(person.value(), "somebody");
    }

    String unit(String code) {
        return organisation.unit(code).map(OrganisationQuery.Unit::name).orElse(code);
    }

    @Nullable
    String goal(@Nullable String code) {
        return code == null
                ? null
                : organisation.goal(code).map(OrganisationQuery.Goal::name).orElse(code);
    }
}
