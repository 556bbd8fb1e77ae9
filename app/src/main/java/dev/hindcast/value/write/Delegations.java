package dev.hindcast.value.write;

import dev.hindcast.project.ProjectFacts;
import dev.hindcast.shared.DomainRule;
import dev.hindcast.shared.PersonId;
import dev.hindcast.value.ValueCommand.DelegateAttestation;
import dev.hindcast.value.ValueCommand.EndDelegation;
import dev.hindcast.value.events.AttestationDelegated;
import dev.hindcast.value.events.DelegationEnded;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who attests for the owner. A delegation holds only while the one who gave it is the owner. */
final class Delegations {

    private record Delegation(LocalDate until, PersonId by) {}

    private Map<String, Delegation> byPerson = new HashMap<>();

    AttestationDelegated delegate(DelegateAttestation c, Attestor owner, boolean registered) {
        new OnlyTheOwnerDelegates(owner.isOwner()).verify();
        new OwnerNeedsNoDelegation(owner.project().isOwnedBy(c.person())).verify();
        new DelegateIsRegistered(c.person(), registered).verify();
        new DeliverySeatNeverAttests(c.person(), owner.project().deliveryTeam()).verify();
        new DelegationEndsLater(c.until(), owner.today()).verify();
        return new AttestationDelegated(c.project().value(), c.person().value(), c.until());
    }

    DelegationEnded end(EndDelegation c, ProjectFacts project, PersonId actor) {
        new OnlyTheOwnerDelegates(project.isOwnedBy(actor)).verify();
        if (!byPerson.containsKey(c.person().value())) {
            throw DomainRule.notFound("delegation-unknown", "Nothing is delegated to '%s'.".formatted(c.person()));
        }
        return new DelegationEnded(c.project().value(), c.person().value());
    }

    /** Whether the person attests for the owner on that day. */
    boolean hold(PersonId person, @Nullable PersonId owner, LocalDate today) {
        var delegation = byPerson.get(person.value());
        return delegation != null && delegation.by().equals(owner) && !today.isAfter(delegation.until());
    }

    void on(AttestationDelegated e, PersonId by) {
        byPerson.put(e.person(), new Delegation(e.until(), by));
    }

    void on(DelegationEnded e) {
        byPerson.remove(e.person());
    }
}
