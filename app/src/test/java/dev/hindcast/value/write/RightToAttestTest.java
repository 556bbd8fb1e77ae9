package dev.hindcast.value.write;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.project.ProjectKey;
import dev.hindcast.project.Stage;
import dev.hindcast.shared.Actor;
import dev.hindcast.shared.Code;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;
import dev.hindcast.shared.ProjectId;
import dev.hindcast.shared.Role;
import dev.hindcast.value.Capacity;
import dev.hindcast.value.RightToAttest;
import dev.hindcast.value.events.AttestationDelegated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is listed as waiting for somebody is what the rules let them attest. */
class RightToAttestTest {

    private static final PersonId PERSON = new PersonId("person");
    private static final PersonId OTHER = new PersonId("other");
    private static final PersonId FORMER = new PersonId("former");
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 1);
    private static final List<Boolean> EITHER = List.of(true, false);

    @Test
    void agreesWithTheRulesWhoeverItIs() {
        var granted = new ArrayList<Capacity>();
        for (var owner : List.of(PERSON, OTHER, FORMER)) {
            for (var claimant : List.of(PERSON, OTHER, FORMER)) {
                for (var givenBy : List.of(OTHER, FORMER)) {
                    for (var until : List.of(TODAY.minusDays(1), TODAY)) {
                        for (var finance : EITHER) {
                            for (var ownersOwn : EITHER) {
                                for (var delivers : EITHER) {
                                    var project = project(owner, delivers);
                                    var delegate = givenBy.equals(owner) && !TODAY.isAfter(until);
                                    var listed =
                                            RightToAttest.of(PERSON, finance, delegate, claimant, ownersOwn, project);
                                    assertThat(listed)
                                            .isEqualTo(decided(project, givenBy, until, finance, claimant, ownersOwn));
                                    listed.ifPresent(granted::add);
                                }
                            }
                        }
                    }
                }
            }
        }
        assertThat(granted).contains(Capacity.values());
    }

    private static Optional<Capacity> decided(
            ProjectFacts project,
            PersonId givenBy,
            LocalDate until,
            boolean finance,
            PersonId claimant,
            boolean ownersOwn) {
        var delegations = new Delegations();
        delegations.on(new AttestationDelegated("churn", PERSON.value(), until), givenBy);
        var actor = new Actor(PERSON, finance ? Set.of(Role.FINANCE) : Set.of(Role.EXECUTIVE));
        try {
            return Optional.of(new Attestor(actor, TODAY, project, delegations).capacityFor(claimant, ownersOwn));
        } catch (DomainRule refused) {
            return Optional.empty();
        }
    }

    private static ProjectFacts project(PersonId owner, boolean delivers) {
        return new ProjectFacts(
                new ProjectId("churn"),
                new ProjectKey("CHURN"),
                Stage.LIVE,
                new Code("RETAIL"),
                owner,
                OTHER,
                delivers ? Set.of(PERSON) : Set.of(),
                Set.of(),
                false,
                null,
                null);
    }
}
