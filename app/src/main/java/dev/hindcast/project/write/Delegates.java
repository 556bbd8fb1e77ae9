package dev.hindcast.project.write;

import dev.hindcast.project.events.ApprovalDelegated;
import dev.hindcast.project.events.ApprovalDelegationEnded;
import dev.hindcast.shared.Occasion;
import dev.hindcast.shared.PersonId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Who decides on the charter for the owner. A delegation holds only while the one who gave it is the owner. */
class Delegates {

    private Map<String, Delegation> byPerson = new HashMap<>();

    /** Until which day somebody decides, and for whom. */
    record Delegation(LocalDate until, PersonId by) {}

    boolean decideFor(@Nullable PersonId owner, PersonId person, LocalDate today) {
        var delegation = byPerson.get(person.value());
        return delegation != null && delegation.by().equals(owner) && !today.isAfter(delegation.until());
    }

    boolean has(PersonId person) {
        return byPerson.containsKey(person.value());
    }

    @EventSourcingHandler
    void on(ApprovalDelegated event, Occasion occasion) {
        byPerson.put(
                event.person(), new Delegation(event.until(), occasion.actor().person()));
    }

    @EventSourcingHandler
    void on(ApprovalDelegationEnded event) {
        byPerson.remove(event.person());
    }
}
